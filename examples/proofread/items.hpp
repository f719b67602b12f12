// SPDX-License-Identifier: BSL-1.0
// What was found, with the words and the place that outputs need; and the outputs' common interface. Items own no words: these stay where they are
// while an output looks at the item, and no longer.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <kawase/proof.hpp>

#include "place.hpp"

namespace proofread {

inline std::string_view view(kawase::text t) { return {t.data(), t.size()}; }
template <std::size_t N>
std::string str(const kawase::text_buffer<N>& t) {
  return std::string(t.data(), t.size());
}
inline std::string name_of(kawase::locator l) {
  char room[32];
  return std::string(room, kawase::write(l, room, room + sizeof room).end);
}

// Where something stands: in a text (bytes from its beginning; line and column from 1, in characters), or in a block of the built-in article.
struct spot {
  std::size_t offset = 0, length = 0, line = 0, column = 0;
  std::optional<kawase::locator> block = {};

  bool is_in_text() const { return !block; }
  std::string locator() const { return block ? name_of(*block) : std::string(); }  // "paragraph 3"
};

struct figure_item {
  kawase::any_figure figure;
  std::string_view printed;
  spot where;
  std::string_view what;  // "NVIDIA: market value lost"; empty in a text
};

struct pair_item {
  kawase::sighted_pair seen;  // in a text: its places are offsets from the file's beginning
  std::string_view printed;
  spot where;
  figure_item first, second;
  std::string_view what;
  std::string_view line;    // the line that it stands on, or the part around it
  std::size_t line_at = 0;  // where in `line` the pair begins
};

struct rate_item {
  kawase::rate_note note;
  std::string_view printed;
  spot where;
};

struct counts {
  std::size_t figures = 0, pairs = 0, notes = 0, warnings = 0, errors = 0;
  std::size_t& of(kawase::level l) { return l == kawase::level::error ? errors : l == kawase::level::warning ? warnings : notes; }
  counts& operator+=(const counts& o) {
    figures += o.figures, pairs += o.pairs, notes += o.notes, warnings += o.warnings, errors += o.errors;
    return *this;
  }
};

// How results are shown. Calls come in the order of the text: begin, any number of the four, end; error in place of all that for what can't be read.
class output {
 public:
  virtual ~output() = default;
  // title: of the built-in article, for people.
  virtual void begin(std::string_view file, std::string_view title) = 0;
  virtual void figure(const figure_item& f) = 0;
  virtual void pair(const pair_item& p, const kawase::judgement& j) = 0;
  virtual void rate(const rate_item& r) = 0;
  // What it is about: a pair or an amount of its own; neither where it is about statements.
  virtual void finding(const kawase::finding& f, const pair_item* pair, const figure_item* figure) = 0;
  // What else there is to show of the built-in article, as HTML.
  virtual void more(std::string_view section) { static_cast<void>(section); }
  virtual void end(const counts& c) = 0;
  virtual void error(std::string_view file, std::string_view message) = 0;
  // Whether pair_item::line is of use to it.
  virtual bool wants_lines() const { return false; }
  virtual void finish(const counts& all) { static_cast<void>(all); }
};

// Where a finding is to be shown: at the side that a suggestion repairs, else at the amount or the whole pair, else at its block.
inline spot spot_of(const kawase::finding& f, const pair_item* pair, const figure_item* figure) {
  if (figure) return figure->where;
  if (pair && f.suggested == kawase::side::first) return pair->first.where;
  if (pair && f.suggested == kawase::side::second) return pair->second.where;
  if (pair) return pair->where;
  return {0, 0, 0, 0, f.where.block};
}

// The words there.
inline std::string_view printed_at(const kawase::finding& f, const pair_item* pair, const figure_item* figure) {
  if (figure) return figure->printed;
  if (!pair) return {};
  return f.suggested == kawase::side::first ? pair->first.printed : f.suggested == kawase::side::second ? pair->second.printed : pair->printed;
}
// A finding's two figures as they are printed, where it is about those.
inline kawase::printed_figures printed_of(const kawase::finding& f, const pair_item* pair, const figure_item* figure) {
  kawase::printed_figures printed;
  const auto quoted = [](std::string_view s) { return s.size() > 160 ? kawase::text() : kawase::text(s.data(), s.size()); };  // so that a message has room
  if (figure) printed.first = quoted(figure->printed);
  if (pair && pair->where.is_in_text() && f.rule != kawase::rule::same_quantity && f.rule != kawase::rule::dropped_magnitude) {
    printed = {quoted(pair->first.printed), quoted(pair->second.printed)};
  }
  return printed;
}
// Where the words that begin at `at` end.
inline place end_of(const spot& at, std::string_view words) { return behind_bytes(words, 0, words.size(), {at.line, at.column}); }
// "--base-dollar HKD": the option by which another currency that fits is meant.
inline std::string option_for(const kawase::finding& f) { return (f.is_yen_sign_assumed() ? "--base-yen " : "--base-dollar ") + std::string(view(f.another_dollar.name())); }
// What is wrong, in a sentence that quotes the figures as they are printed.
inline std::string message_of(const kawase::finding& f, const pair_item* pair, const figure_item* figure) {
  std::string s = str(kawase::message(f, printed_of(f, pair, figure)));
  if (!f.another_dollar.empty()) s += " (" + option_for(f) + ")";
  return s;
}
// About a rate that two figures imply; a wrong rate note has no figures to repair.
inline bool is_of_rate(const kawase::finding& f) {
  return f.rule == kawase::rule::ten_fold_slip || f.rule == kawase::rule::implied_rate || f.rule == kawase::rule::cross_ratio || (f.rule == kawase::rule::rate_note && f.judgement.power_of_ten == 0);
}
// "ドル was taken for USD; HKD would fit: --base-dollar HKD"; empty where nothing was assumed.
inline std::string assumed_in(const kawase::finding& f) {
  const kawase::currency_code taken = f.taken_currency();
  if (taken.empty() && f.another_dollar.empty()) return {};
  std::string s = std::string(f.is_yen_sign_assumed() ? "¥" : !kawase::detail::is_dollar(taken) ? "the currency" : f.in_english ? "$" : "ドル") + " was taken for " + std::string(view(taken.name()));
  if (taken.empty()) s.clear();
  if (f.another_dollar.empty()) return s;
  return s + (s.empty() ? "" : "; ") + std::string(view(f.another_dollar.name())) + " would fit: " + option_for(f);
}
}  // namespace proofread
