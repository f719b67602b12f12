// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/labels.hpp>

#include "support/both.hpp"
#include "support/names.hpp"

using namespace kawase;

namespace {
constexpr labels names{label::printed("東京証券取引所"), label::alias("東証"), label::reading("とうきょうしょうけんとりひきじょ"), label::english("Tokyo Stock Exchange"), label::nickname("かぶと町")};
}

TEST_CASE("a name has a language and a role") {
  static_assert(names[0] == label{"東京証券取引所", language::ja, label_role::as_printed});
  static_assert(names[3] == label{"Tokyo Stock Exchange", language::en, label_role::label});
  static_assert(label::printed("北京", language::zh).language == language::zh);
}

TEST_CASE("names are found by language and role, or not at all") {
  static_assert(find_label(names, language::ja, label_role::alias)->text == text("東証"));
  static_assert(find_label(names, language::zh, label_role::label) == nullptr);
  static_assert(display_name(names, language::ja) == text("東京証券取引所"));
  static_assert(display_name(names, language::en) == text("Tokyo Stock Exchange"));
  static_assert(display_name(names, language::zh) == text("東京証券取引所"), "the first of all, where the language has none");
  static_assert(display_name({}, language::ja).empty());
  static_assert(is_called(names, "かぶと町") && !is_called(names, "兜町"));
}

TEST_CASE("languages and roles have names") {
  CHECK(name(language::zh) == text("zh"));
  CHECK(name(label_role::as_printed) == text("as_printed"));
}

TEST_CASE("all names") {
  CHECK_BOTH(test::are_named<language>({"ja", "en", "zh"}));
  CHECK_BOTH(test::are_named<label_role>({"label", "as_printed", "reading", "alias", "nickname"}));
}

TEST_CASE("names that the text does not print are ours") {
  static_assert(label::japanese("北京").role == label_role::label && label::japanese("北京").language == language::ja);
  static_assert(label::english("Peking").role == label_role::label && label::english("Peking").language == language::en);
}

TEST_CASE("labels are equal where text, language and role are") {
  constexpr label l{"北京", language::ja, label_role::label};
  CHECK(l == label{"北京", language::ja, label_role::label});
  CHECK(!(l == label{"南京", language::ja, label_role::label}));
  CHECK(!(l == label{"北京", language::zh, label_role::label}));
  CHECK(!(l == label{"北京", language::ja, label_role::alias}));
}
