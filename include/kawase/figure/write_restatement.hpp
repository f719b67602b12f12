// SPDX-License-Identifier: BSL-1.0
// Writing a restatement: both its figures, and the text's own rate where there is one.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/figure/restatement.hpp>
#include <kawase/figure/write.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

namespace detail {

constexpr void put(auto& out, const any_restatement& r, style in, const writing_options& options) {
  put(out, r.first, in, options);
  out.put(same(in, style::ja) ? "(" : " (");
  put(out, r.second, in, options);
  if (!r.note.empty()) {
    out.put(same(in, style::ja) ? "。" : "; ");
    put(out, r.note.per, in, options);
    out.put(same(in, style::ja) ? "=" : " = ");
    put(out, r.note.price, in, options);
    if (same(in, style::ja)) out.put("換算");
  }
  out.put(')');
}

}  // namespace detail

// 5,000億ドル(約77兆円。1ドル=154円換算) · $500 billion (about ¥77 trillion; $1 = ¥154) · USD 500000000000 (JPY 77000000000000; USD 1 = JPY 154)
// It reads back as write() of its figures does (write.hpp): whole in style::ja.
// Into [first, last). (By value: a reference to a literal makes clang++ 14 crash where the result initialises a const variable.)
template <class Writer = detail::writer>
constexpr write_result write(any_restatement r, style in, char* first, char* last, const writing_options& options = {}) {
  Writer out{first, last};
  detail::put(out, r, in, options);
  return out.result();
}

// A written restatement, which owns its characters.
using restatement_text = text_buffer<4 * longest_figure + 16>;

// As a value that owns its characters.
template <class Text = restatement_text>
constexpr Text write(const any_restatement& r, style in, const writing_options& options = {}) {
  Text t;
  t.set_end(write(r, in, t.begin(), t.end(), options).end);
  return t;
}

}  // namespace kawase
KAWASE_QUIET_END
