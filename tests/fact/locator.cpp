// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/locator.hpp>

#include <string>
#include <type_traits>

#include "support/both.hpp"

using namespace kawase;

static_assert(sizeof(locator) == 4 && std::is_trivially_copyable_v<locator>);
template <locator L>
struct structural {};
static_assert(std::is_same_v<structural<at::paragraph(3)>, structural<at::paragraph(3)>> && !std::is_same_v<structural<at::paragraph(3)>, structural<at::caption(3)>>);

namespace {
std::string printed(locator where, language l) {
  char buffer[24];
  const write_result r = write(where, buffer, buffer + 24, l);
  REQUIRE(r.fits);
  return {buffer, r.end};
}
}  // namespace

TEST_CASE("a locator prints as a reader would say it") {
  CHECK(printed(at::title, language::en) == "title");
  CHECK(printed(at::byline, language::en) == "byline");
  CHECK(printed(at::paragraph(3), language::en) == "paragraph 3");
  CHECK(printed(at::list_head(), language::en) == "list head 1");
  CHECK(printed(at::bullet(2), language::en) == "bullet 2");
  CHECK(printed(at::caption(12), language::en) == "caption 12");
  CHECK(printed(at::paragraph(3), language::ja) == "第3段落");
  CHECK(printed(at::title, language::ja) == "タイトル");
  CHECK(printed(at::byline, language::ja) == "署名");
  CHECK(printed(at::bullet(1), language::ja) == "箇条書き①");
  CHECK(printed(at::bullet(4), language::ja) == "箇条書き④");
  CHECK(printed(at::bullet(20), language::ja) == "箇条書き⑳");
  CHECK(printed(at::bullet(21), language::ja) == "箇条書き21");
  CHECK(printed(at::caption(2), language::ja) == "キャプション2");
  CHECK(printed(at::heading(1), language::ja) == "見出し1");
  CHECK(printed(at::reference(2), language::ja) == "参照2");
  CHECK(printed(at::list_head(), language::ja) == "リスト見出し1");
  CHECK(printed(at::rubric(1), language::ja) == "欄名1");
  CHECK(printed(at::paragraph(65535), language::ja) == "第65535段落");
  CHECK(printed(at::list_head(65535), language::ja) == "リスト見出し65535");
}

TEST_CASE("with room of its own") {
  CHECK_BOTH(write(at::paragraph(3), language::ja) == text("第3段落"));
  CHECK_BOTH(write(at::caption(2), language::en) == text("caption 2"));
  CHECK_BOTH(write(at::list_head(65535), language::ja) == text("リスト見出し65535"));
}

TEST_CASE("a buffer too small is told, in constant evaluation too") {
  constexpr auto fits = [](std::size_t size) {
    char buffer[24] = {};
    return write(at::paragraph(3), buffer, buffer + size, language::ja).fits;
  };
  static_assert(fits(10) && !fits(9), "第3段落 has 10 bytes");
  CHECK(!fits(0));
}

TEST_CASE("a bullet without a number has no circle") { CHECK(printed(at::bullet(0), language::ja) == "箇条書き0"); }
