// SPDX-License-Identifier: BSL-1.0
// --suggest: what to print instead, one change a line: the repairs that are certain, and with --rate what to put in brackets behind amounts that
// stand alone.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include <kawase/figure/restate.hpp>

#include "items.hpp"
#include "visible.hpp"

namespace proofread {

class suggest_output : public output {
 public:
  explicit suggest_output(const kawase::proof_options& options) : options_(options) {}
  void begin(std::string_view file, std::string_view) override { file_ = file; }
  void figure(const figure_item& f) override {
    for (const kawase::given_rate& r : options_.rates) {
      const bool is_base = r.base == f.figure.unit;
      if (!is_base && !(r.quote == f.figure.unit)) continue;
      const kawase::any_figure other = restated(f.figure, is_base ? r.value : kawase::rational(1) / r.value, is_base ? r.quote : r.base);
      if (!other.unit.empty()) {
        const bool english = kawase::detail::is_english(f.printed);
        change(f.where, f.printed, std::string(f.printed) + (english ? " (" : "(") + str(kawase::write(other, english ? kawase::style::en : kawase::style::ja)) + ")");
      }
      return;
    }
  }
  void pair(const pair_item&, const kawase::judgement&) override {}
  void rate(const rate_item&) override {}
  void finding(const kawase::finding& f, const pair_item* pair, const figure_item* figure) override {
    const kawase::any_figure repair = f.suggestion();
    if (!repair.unit.empty() && pair) change(spot_of(f, pair, figure), printed_at(f, pair, figure), str(write_like(f, repair)));
  }
  void end(const counts&) override {}
  void error(std::string_view, std::string_view) override {}

 private:
  // As restate() does for typed figures; without a unit where the result can't be printed.
  kawase::any_figure restated(const kawase::any_figure& f, const kawase::rational& rate, const kawase::currency_code& unit) const {
    kawase::any_figure out;
    const kawase::rational limit = kawase::rational::from_decimal(kawase::detail::wide(1), -19);
    if (f.nominal() == kawase::rational(0) || !(f.nominal_high() * rate < limit) || f.nominal() * rate < kawase::rational(1, 1000)) return out;
    out.unit = unit;
    out.assumed = unit == options_.reading.dollar;  // ドル, and not 米ドル
    out.extent = f.extent == kawase::extent::single ? kawase::extent::single : kawase::extent::range;
    out.modifier = f.modifier;
    if (out.modifier.approximation == kawase::approximation::none) out.modifier.approximation = kawase::approximation::about;
    if (f.extent == kawase::extent::band) out.modifier.bound = kawase::bound::less_than;
    out.digits = kawase::detail::round_to_print(f.nominal() * rate, kawase::significant{2});
    if (out.extent == kawase::extent::range) out.high = kawase::detail::round_to_print(f.nominal_high() * rate, kawase::significant{2});
    return out;
  }
  void change(const spot& at, std::string_view from, std::string_view to) const {
    const std::string s = (at.is_in_text() ? visible(file_) + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) : at.locator()) + ": " + visible(from) + " -> " + visible(to) + "\n";
    std::fwrite(s.data(), 1, s.size(), stdout);
  }
  kawase::proof_options options_;
  std::string file_;
};

}  // namespace proofread
