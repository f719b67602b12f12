// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/check_document.hpp>

#include "support/both.hpp"

using namespace kawase;

namespace {

constexpr text four = "600万ドル(約9億円)、500万ドル(約7億5,000万円)、5,000億ドル(約77兆円)、700万ドル(約1億500万円)";

}  // namespace

TEST_CASE("pairs beyond the store are held against those in it") {
  constexpr std::size_t slips = [] {
    document<3> d;
    for (const found& f : scan(four)) d.add(f, four);
    d.settle();
    std::size_t n = 0;
    const auto sink = [&](const finding& f) { n += f.rule == rule::ten_fold_slip && f.judgement.reference.from == reference_source::other_pairs; };
    detail::check_finds(d, four, sink);
    return n;
  }();
  CHECK_BOTH(slips == 1);
}

TEST_CASE("amounts that stand alone") {
  constexpr std::size_t notes = [] {
    std::size_t n = 0;
    check_amount(any_figure::parse("61億4000ドル").value(), span_of_text{0, 17}, false, [&](const finding&) { ++n; });
    return n;
  }();
  CHECK_BOTH(notes == 1);
}
