// SPDX-License-Identifier: BSL-1.0
// Where in an article something stands: which block, and the how-manieth of its kind.
#pragma once

#include <cstdint>

#include <kawase/detail/same.hpp>
#include <kawase/fact/labels.hpp>
#include <kawase/fact/list.hpp>
#include <kawase/money/decimal.hpp>
#include <kawase/money/text_buffer.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// The kinds of blocks that an article is made of.
enum class block : unsigned char {
  rubric,     // the section's name over the title
  title,
  byline,     // author, editors
  paragraph,  // of the body; 1 is the lead, counted through across headings
  list_head,  // the line over a list
  bullet,     // counted through across lists
  caption,    // of a picture, a table or a figure
  heading,
  reference,  // one entry of the list of sources
};

// In English, as locators print it.
constexpr text name(block b) noexcept {
  constexpr const char* names[] = {"rubric", "title", "byline", "paragraph", "list head", "bullet", "caption", "heading", "reference"};
  return names[static_cast<int>(b)];
}

// A block of an article: its kind and its number among those, from 1. Structural; 4 bytes.
struct locator {
  kawase::block block = kawase::block::title;
  std::uint16_t ordinal = 1;

  friend constexpr bool operator==(const locator&, const locator&) noexcept = default;
};

// at::paragraph(3) reads as it is said.
namespace at {
// A block of each kind; n counts from 1.
inline constexpr locator title{block::title}, byline{block::byline};
constexpr locator rubric(std::uint16_t n) noexcept { return {block::rubric, n}; }
constexpr locator paragraph(std::uint16_t n) noexcept { return {block::paragraph, n}; }
constexpr locator list_head(std::uint16_t n = 1) noexcept { return {block::list_head, n}; }
constexpr locator bullet(std::uint16_t n) noexcept { return {block::bullet, n}; }
constexpr locator caption(std::uint16_t n) noexcept { return {block::caption, n}; }
constexpr locator heading(std::uint16_t n) noexcept { return {block::heading, n}; }
constexpr locator reference(std::uint16_t n) noexcept { return {block::reference, n}; }
}  // namespace at

using locators = few<locator, 16>;

// Templates, so that who does not write need not pay for compiling it.
// As a reader would say it, in UTF-8, into [first, last); 24 bytes are always enough.
//   en  title     byline  paragraph 3  list head 1     bullet 2    caption 2     heading 1   reference 2
//   ja  タイトル  署名    第3段落      リスト見出し1   箇条書き②  キャプション2  見出し1    参照2
// Bullets beyond 20 have no circled number and print as 箇条書き21. Languages other than ja print as en.
template <class Writer = detail::writer>
constexpr write_result write(locator where, char* first, char* last, language l = language::en) {
  Writer out{first, last};
  const bool only_one = detail::same(where.block, block::title) || detail::same(where.block, block::byline);
  if (!detail::same(l, language::ja)) {
    out.put(name(where.block));
    if (!only_one) {
      out.put(' ');
      out.put_digits(detail::wide(where.ordinal));
    }
    return out.result();
  }
  constexpr text japanese[] = {"欄名", "タイトル", "署名", "第", "リスト見出し", "箇条書き", "キャプション", "見出し", "参照"};
  out.put(japanese[static_cast<int>(where.block)]);
  if (only_one) return out.result();
  if (detail::same(where.block, block::bullet) && where.ordinal >= 1 && where.ordinal <= 20) {  // ① to ⑳: U+2460 to U+2473
    out.put('\xE2');
    out.put('\x91');
    out.put(static_cast<char>(0xA0 + where.ordinal - 1));
    return out.result();
  }
  out.put_digits(detail::wide(where.ordinal));
  if (detail::same(where.block, block::paragraph)) out.put("段落");
  return out.result();
}
using locator_text = text_buffer<24>;
template <class Text = locator_text>
constexpr Text write(locator where, language l) {
  Text t;
  t.set_end(write(where, t.begin(), t.end(), l).end);
  return t;
}

}  // namespace kawase
KAWASE_QUIET_END
