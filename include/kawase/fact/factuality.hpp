// SPDX-License-Identifier: BSL-1.0
// How a statement is put and how sure it is: FactBank's certainty and polarity, and what kind of utterance it is.
#pragma once

#include <kawase/money/text.hpp>

namespace kawase {

// FactBank's modality scale, relative to the statement's source: what that source commits itself to, not what is true.
enum class certainty : unsigned char { certain, probable, possible, underspecified };
enum class polarity : unsigned char { positive, negative, underspecified };

// What the sentence does with the statement.
enum class speech_act : unsigned char {
  assertion,  // the source says that it is so
  hearsay,    // といいます, といわれています: passed on
  forecast,   // of what has not happened yet
  opinion,    // a judgement or an interpretation
  question,   // asked, not said
};

constexpr text name(certainty c) noexcept {
  constexpr text names[] = {"certain", "probable", "possible", "underspecified"};
  return names[static_cast<int>(c)];
}
constexpr text name(polarity p) noexcept {
  constexpr text names[] = {"positive", "negative", "underspecified"};
  return names[static_cast<int>(p)];
}
constexpr text name(speech_act a) noexcept {
  constexpr text names[] = {"assertion", "hearsay", "forecast", "opinion", "question"};
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
inline constexpr factuality asserted{}, denied{speech_act::assertion, certainty::certain, polarity::negative};
inline constexpr factuality hearsay{speech_act::hearsay, certainty::probable}, denied_hearsay{speech_act::hearsay, certainty::probable, polarity::negative};
inline constexpr factuality forecast{speech_act::forecast, certainty::probable}, certain_forecast{speech_act::forecast, certainty::certain},
    possible_forecast{speech_act::forecast, certainty::possible};
inline constexpr factuality opinion{speech_act::opinion, certainty::probable}, firm_opinion{speech_act::opinion, certainty::certain},
    possible_opinion{speech_act::opinion, certainty::possible};
inline constexpr factuality question{speech_act::question, certainty::underspecified, polarity::underspecified};
}  // namespace as

}  // namespace kawase
