// SPDX-License-Identifier: BSL-1.0
// From bytes to results: scans windows, keeps one document's finds in a bounded store, judges its pairs when it ends, and hands all to an output.
#pragma once

#include <cstddef>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "args.hpp"
#include "items.hpp"
#include "place.hpp"
#include "progress.hpp"
#include "reader.hpp"
#include "visible.hpp"
#include "words.hpp"

namespace proofread {

class proof_reading {
 public:
  proof_reading(const arguments& a, output& out, bool shows_progress) : arguments_(a), out_(out), document_(std::make_unique<store>(a.options)), progress_(shows_progress) { finds_.reserve(most_finds); }

  // False where the file can't be read, or is empty where it may not be; the output has been told.
  bool read(std::FILE* file, const std::string& name, bool may_be_empty) {
    name_ = name;
    reader r(file);
    here_ = {};
    counts_ = {};
    bool begun = false;
    while (r.next()) {
      if (!begun) out_.begin(name_, {});
      begun = true;
      position_ = 0;
      std::size_t at = 0;
      while (at < r.size()) {
        bool ends = false;
        const std::size_t end = arguments_.document == unit_of_text::file ? r.size() : end_of_unit(r.view().substr(0, r.size()), at, ends);
        // A figure may reach beyond the window's end, but not beyond its document's.
        const std::size_t visible = end == r.size() && !ends ? r.view().size() : end;
        const std::size_t reached = scan_piece(r, at, end, visible);
        if (ends) end_document();
        at = end > reached ? end : reached;
      }
      advance(r.view(), at);
      r.used_up_to(at);
      progress_.at(name_, r.base() + at);
    }
    progress_.clear();
    if (!r.error().empty() || (r.was_empty() && !may_be_empty)) {
      forget_document();
      out_.error(name_, r.error().empty() ? "the file is empty" : r.error());
      return false;
    }
    if (!begun) out_.begin(name_, {});  // nothing, or nothing but a byte order mark
    end_document();
    out_.end(counts_);
    all_ += counts_;
    return true;
  }
  const counts& all() const { return all_; }
  // The outputs that read no files count here as well.
  counts& all() { return all_; }

 private:
  static constexpr std::size_t most_finds = 4096;
  // Reading, taking and showing each need about as many instructions as a processor's nearest cache holds: so they take turns of so many finds.
  static constexpr std::size_t turn = 32;
  using store = kawase::document<most_finds>;
  using find = std::variant<figure_item, pair_item, rate_item>;

  // Where the document that `at` belongs to ends within s; `ends` tells whether it does.
  std::size_t end_of_unit(std::string_view s, std::size_t at, bool& ends) const {
    for (std::size_t line = at; line < s.size();) {
      const std::size_t newline = s.find('\n', line), end = newline == s.npos ? s.size() : newline + 1;
      const bool blank = s.substr(line, end - line).find_first_not_of(" \t\r\n") == s.npos;
      if (newline != s.npos && (arguments_.document == unit_of_text::line || blank)) {
        ends = true;
        return end;
      }
      line = end;
    }
    return s.size();
  }

  // Scans [from, to) of the window, looking ahead as far as `visible`; where the last find ends.
  KAWASE_NOT_INLINE std::size_t scan_piece(const reader& r, std::size_t from, std::size_t to, std::size_t visible) {
    const std::string_view piece = r.view().substr(from, visible - from);
    std::size_t reached = from, size = 0;
    const auto take_read = [&] {
      for (std::size_t i = 0; i < size; ++i) take(read_[i], r, from);
      size = 0;
    };
    for (const kawase::found& f : kawase::scan(kawase::text(piece.data(), piece.size()), arguments_.options.reading)) {
      if (f.where.offset >= to - from) break;
      reached = from + f.where.end();
      read_[size++] = f;
      if (size == turn) take_read();
    }
    take_read();
    if (settled_) show_finds();  // while their words are in the window
    return reached;
  }

  void take(const kawase::found& f, const reader& r, std::size_t shift) {
    document_ended_ = false;
    const std::string_view view = r.view();
    const auto printed = [&](kawase::span_of_text s) { return view.substr(shift + s.offset, s.length); };
    const auto at = [&](kawase::span_of_text s) {
      advance(view, shift + s.offset);
      return spot{r.base() + shift + s.offset, s.length, here_.line, here_.column};
    };
    switch (f.kind) {
      case kawase::found_kind::figure:
        document_->add(f.first);
        keep(figure_item{f.first, printed(f.where), at(f.where), {}});
        break;
      case kawase::found_kind::rate_note:
        document_->add(f.note);
        keep(rate_item{f.note, printed(f.where), at(f.where)});
        break;
      case kawase::found_kind::restatement: {
        const spot where = at(f.where), first = at(f.first_where), second = at(f.second_where);
        const auto bytes = [](const spot& s) { return kawase::span_of_text{s.offset, s.length}; };
        const int year = kawase::detail::named_year(kawase::text(view), shift + f.where.offset, shift + f.where.end());
        pair_item p{{f.as_restatement(), bytes(where), bytes(first), bytes(second), kawase::detail::is_english(kawase::text(printed(f.where))), year},
                    printed(f.where), where, {f.first, printed(f.first_where), first, {}}, {f.second, printed(f.second_where), second, {}}, {}, {}, 0};
        if (out_.wants_lines()) take_line(p, view, shift + f.where.offset);
        document_->add(p.seen);
        keep(p);
        break;
      }
    }
  }
  // The line around the pair that begins at `offset`, or as much of it as people look at.
  void take_line(pair_item& p, std::string_view view, std::size_t offset) {
    constexpr std::size_t around = 160;
    std::size_t begin = offset, end = offset + p.printed.size();
    while (begin > 0 && view[begin - 1] != '\n' && (begin + around > offset || is_inside(view[begin]))) --begin;
    while (end < view.size() && view[end] != '\n' && view[end] != '\r' && (end < offset + p.printed.size() + around || is_inside(view[end]))) ++end;
    std::string line(view.substr(begin, end - begin));
    for (char& c : line) c = c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
    p.line = words_.keep(line);
    p.line_at = offset - begin;
  }
  static bool is_inside(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }
  // Brings here_ to that byte of the window; never backwards.
  void advance(std::string_view view, std::size_t to) {
    if (to <= position_) return;
    here_ = behind(view, position_, to, here_);
    position_ = to;
  }

  // Shown soon where the document is known as far as it will be, else when it ends.
  template <class Item>
  void keep(const Item& item) {
    if (settled_) {
      finds_.push_back(item);
      if (finds_.size() == turn) show_finds();
      return;
    }
    finds_.push_back(with_words_kept(item));
    if (!document_->is_full() && finds_.size() < most_finds) return;
    progress_.clear();
    std::fprintf(stderr, "proofread: %s: a document of more than %zu amounts: what follows is held against these\n", visible(name_).c_str(), most_finds);
    show_all();
  }
  pair_item with_words_kept(pair_item p) {
    p.first = with_words_kept(p.first);
    p.second = with_words_kept(p.second);
    p.printed = words_.keep(p.printed);
    return p;
  }
  template <class Item>
  Item with_words_kept(Item item) {
    item.printed = words_.keep(item.printed);
    return item;
  }
  void show_all() {
    document_->settle();
    settled_ = true;
    pairs_ = 0;
    show_finds();
  }
  void show_finds() {
    for (const find& f : finds_) std::visit([&](const auto& item) { show(item); }, f);
    finds_.clear();
    words_.clear();
  }
  void end_document() {
    if (document_ended_) return;
    if (!settled_) show_all();
    forget_document();
  }
  void forget_document() {
    document_->clear();
    finds_.clear();
    words_.clear();
    settled_ = false;
    document_ended_ = true;
  }

  void show(const figure_item& figure) {
    ++counts_.figures;
    out_.figure(figure);
    kawase::check_amount(figure.figure, kawase::span_of_text{figure.where.offset, figure.where.length}, false, [&](const kawase::finding& f) { show(f, nullptr, &figure); });
  }
  void show(const rate_item& rate) {
    out_.rate(rate);
    const figure_item price{rate.note.price, rate.printed, rate.where, {}};
    kawase::check_note(*document_, rate.note, kawase::span_of_text{rate.where.offset, rate.where.length}, kawase::detail::is_english(rate.printed),
                       [&](const kawase::finding& f) { show(f, nullptr, &price); });
  }
  void show(const pair_item& pair) {
    counts_.figures += 2;
    ++counts_.pairs;
    const kawase::judgement j = document_->judge(pair.seen);
    out_.pair(pair, j);
    kawase::check_pair(*document_, pair.seen, pairs_++, j, [&](const kawase::finding& f) { show(f, &pair, nullptr); });
  }
  void show(const kawase::finding& f, const pair_item* pair, const figure_item* figure) {
    counts_.of(f.level) += 1;
    if (f.level >= arguments_.least) out_.finding(f, pair, figure);
  }

  const arguments& arguments_;
  output& out_;
  std::unique_ptr<store> document_;
  progress progress_;
  kawase::found read_[turn];         // of this turn
  std::vector<find> finds_;          // of the document, while it is not settled; then of this turn
  word_store words_;                 // theirs
  std::string name_;
  place here_;
  std::size_t position_ = 0;         // of here_, in the window
  std::size_t pairs_ = 0;            // of the document that have been judged
  counts counts_, all_;
  bool settled_ = false, document_ended_ = true;
};

}  // namespace proofread
