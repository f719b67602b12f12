// SPDX-License-Identifier: BSL-1.0
// What a thing is called: each name with its language and its role.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/fact/list.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// BCP 47 primary subtags. The language of the text or the reader that the name serves, not of its letters: NVIDIA in a Japanese text is ja.
enum class language : unsigned char { ja, en, zh };

// As the enumerator is spelled, for messages and other programs.
constexpr text name(language l) noexcept {
  constexpr const char* names[] = {"ja", "en", "zh"};
  return names[static_cast<int>(l)];
}

// Wikibase's label and alias, and three that a Japanese text needs.
enum class label_role : unsigned char {
  label,       // the usual name in that language; ours where the text prints none (an English name for 中国)
  as_printed,  // just as the text prints it
  reading,     // how it is read, where the text prints that in brackets: エヌビディア
  alias,       // another name for the same thing
  nickname,    // what it is called, but is not: "the Chinese OpenAI"
};

// As the enumerator is spelled, for messages and other programs.
constexpr text name(label_role r) noexcept {
  constexpr const char* names[] = {"label", "as_printed", "reading", "alias", "nickname"};
  return names[static_cast<int>(r)];
}

// A name of something: in which language, and what kind of name.
struct label {
  kawase::text text;
  kawase::language language = kawase::language::ja;
  label_role role = label_role::as_printed;

  // One of each role: label::printed("エヌビディア"), label::english("Nvidia").
  static constexpr label printed(kawase::text t, kawase::language l = kawase::language::ja) noexcept { return {t, l, label_role::as_printed}; }
  static constexpr label reading(kawase::text t, kawase::language l = kawase::language::ja) noexcept { return {t, l, label_role::reading}; }
  static constexpr label alias(kawase::text t, kawase::language l = kawase::language::ja) noexcept { return {t, l, label_role::alias}; }
  static constexpr label nickname(kawase::text t, kawase::language l = kawase::language::ja) noexcept { return {t, l, label_role::nickname}; }
  // Ours, where the text prints none.
  static constexpr label english(kawase::text t) noexcept { return {t, kawase::language::en, label_role::label}; }
  static constexpr label japanese(kawase::text t) noexcept { return {t, kawase::language::ja, label_role::label}; }

  friend constexpr bool operator==(const label&, const label&) noexcept = default;
};

// The names of one thing; the first of a language is the one to print.
using labels = few<label, 6>;

// The first name of that language and role, or nullptr.
constexpr const label* find_label(list<label> names, language l, label_role role) noexcept {
  for (const label& n : names) {
    if (detail::same(n.language, l) && detail::same(n.role, role)) return &n;
  }
  return nullptr;
}

// What to call it in that language: its label, else as printed, else an alias; where it has no name in that language, its first name of all;
// empty only where it has no names.
constexpr text display_name(list<label> names, language l) noexcept {
  for (const label_role role : {label_role::label, label_role::as_printed, label_role::alias}) {
    if (const label* n = find_label(names, l, role)) return n->text;
  }
  return names.empty() ? text() : names[0].text;
}

// Whether it is called so, in any language and role.
constexpr bool is_called(list<label> names, text called) noexcept {
  for (const label& n : names) {
    if (n.text == called) return true;
  }
  return false;
}

}  // namespace kawase
KAWASE_QUIET_END
