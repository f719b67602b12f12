// SPDX-License-Identifier: BSL-1.0
// How a statement is put and how sure it is: FactBank's certainty and polarity, and what kind of utterance it is.
#pragma once

#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// FactBank's modality scale: how far whoever says so commits himself, not what is true. Of hearsay, how far the text does, which only passes it on:
// never certain.
enum class certainty : unsigned char { certain, probable, possible, underspecified };
enum class polarity : unsigned char { positive, negative, underspecified };

// What the sentence does with the statement.
enum class speech_act : unsigned char {
  assertion,  // the source says that it is so
  hearsay,    // といいます, といわれています, と伝えています: passed on
  forecast,   // of what has not happened yet
  opinion,    // a judgement or an interpretation
  question,   // asked, not said
};

// As the enumerator is spelled, for messages and other programs.
constexpr text name(certainty c) noexcept {
  constexpr const char* names[] = {"certain", "probable", "possible", "underspecified"};
  return names[static_cast<int>(c)];
}
// As the enumerator is spelled, for messages and other programs.
constexpr text name(polarity p) noexcept {
  constexpr const char* names[] = {"positive", "negative", "underspecified"};
  return names[static_cast<int>(p)];
}
// As the enumerator is spelled, for messages and other programs.
constexpr text name(speech_act a) noexcept {
  constexpr const char* names[] = {"assertion", "hearsay", "forecast", "opinion", "question"};
  return names[static_cast<int>(a)];
}

// Structural; 3 bytes.
struct factuality {
  speech_act act = speech_act::assertion;
  kawase::certainty certainty = kawase::certainty::certain;
  kawase::polarity polarity = kawase::polarity::positive;

  // FactBank's CT+: asserted, certain, positive.
  constexpr bool is_fact() const noexcept { return *this == factuality{}; }
  friend constexpr bool operator==(const factuality&, const factuality&) noexcept = default;
};

// The usual ones: .factuality = as::hearsay.
namespace as {
// Made of the three by what they say together: .factuality = as::denied_hearsay.
inline constexpr factuality asserted{};
inline constexpr factuality denied{speech_act::assertion, certainty::certain, polarity::negative};
inline constexpr factuality hearsay{speech_act::hearsay, certainty::probable};
inline constexpr factuality denied_hearsay{speech_act::hearsay, certainty::probable, polarity::negative};
inline constexpr factuality forecast{speech_act::forecast, certainty::probable};
inline constexpr factuality certain_forecast{speech_act::forecast, certainty::certain};
inline constexpr factuality possible_forecast{speech_act::forecast, certainty::possible};
inline constexpr factuality opinion{speech_act::opinion, certainty::probable};
inline constexpr factuality firm_opinion{speech_act::opinion, certainty::certain};
inline constexpr factuality possible_opinion{speech_act::opinion, certainty::possible};
inline constexpr factuality question{speech_act::question, certainty::underspecified, polarity::underspecified};
}  // namespace as

}  // namespace kawase
KAWASE_QUIET_END
