// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/document.hpp>

#include "support/both.hpp"

#include <kawase/money/literals.hpp>

using namespace kawase;
using namespace kawase::literals;

namespace {

constexpr document<16> read(text t, const proof_options& o = {}) {
  document<16> d(o);
  for (const found& f : scan(t)) d.add(f, t);
  d.settle();
  return d;
}
constexpr judgement first(text t, const proof_options& o = {}) { return read(t, o).judge(0); }

}  // namespace

TEST_CASE("references are asked in their order") {
  constexpr text alone = "200億ドル(約3,000億円)";
  constexpr text among = "200億ドル(約3,000億円)、600万ドル(約9億円)、5,000億ドル(約77兆円)";
  CHECK_BOTH(first(alone).reference.from == reference_source::table);
  CHECK_BOTH(first(among).reference.from == reference_source::other_pairs);
  CHECK_BOTH(first("200億ドル(約3,000億円、1ドル=150円)、600万ドル(約9億円)、5,000億ドル(約77兆円)").reference.from == reference_source::note);
  CHECK_BOTH(first(among, {.rates = {154.50_JPY / 1_USD}}).reference.from == reference_source::caller);
  for (const text t : {alone, among}) CHECK(first(t).power_of_ten == 1);
}

TEST_CASE("a note elsewhere in the text is a reference as well") {
  constexpr judgement j = first("200億ドル(約3,000億円)。1ドル=150円で換算");
  CHECK_BOTH((j.reference.from == reference_source::note && j.power_of_ten == 1));
}

TEST_CASE("a wrong note accuses nobody whom the text's other pairs acquit") {
  constexpr judgement j = first("200億ドル(約3兆円)、600万ドル(約9億円)、5,000億ドル(約77兆円)。1ドル=15円");
  CHECK_BOTH((j.verdict == verdict::consistent && j.reference.from == reference_source::other_pairs));
}

TEST_CASE("pairs that are all off by the same power of ten do not acquit each other") {
  constexpr text three = "2億ドル(約30億円)。3億ドル(約45億円)。5億ドル(約75億円)。";
  CHECK_BOTH((first(three).reference.from == reference_source::table && first(three).power_of_ten == 1));
  CHECK_BOTH((first(three, {.year = 2025}).reference.from == reference_source::table && first(three, {.year = 2025}).power_of_ten == 1));
  // nor accuse the one that is right
  CHECK_BOTH(first("2億ドル(約300億円)。3億ドル(約45億円)。5億ドル(約75億円)。6億ドル(約90億円)。").verdict == verdict::consistent);
}

TEST_CASE("a note that is a power of ten off accuses nobody") {
  constexpr text t = "1ドル=15円で換算した。600万ドル(約9億円)";
  CHECK_BOTH((first(t).verdict == verdict::consistent && first(t).reference.from == reference_source::table));
  CHECK_BOTH(read(t).judge(rate_note{any_figure::parse("1ドル").value(), any_figure::parse("15円").value()}).power_of_ten == 1);
  CHECK_BOTH((read(t).has_wrong_note() && !read("1ドル=150円で換算した。600万ドル(約9億円)").has_wrong_note()));
  // where the table knows nothing, the pairs say so: 0.006 and 0.006 against 0.06
  CHECK_BOTH(read("1ドン=0.06円。100万ドン(約6,000円)、200万ドン(約1万2,000円)").has_wrong_note());
  CHECK_BOTH(read("1ドン=0.06円。2億ドル(約300億円)、3億ドル(約450億円)。100万ドン(約6,000円)、200万ドン(約1万2,000円)").has_wrong_note());  // other pairs, of dollars, come first
  CHECK_BOTH(!read("1ドン=0.006円。100万ドン(約6,000円)、200万ドン(約1万2,000円)").has_wrong_note());
}

TEST_CASE("a note that is upside down accuses no pair that it does not stand beside") {
  CHECK_BOTH(first("2億ドル(300億円)、1円=150ドルで換算").verdict == verdict::consistent);
}

TEST_CASE("a pair is none of its own references, and a note is asked before the other pairs") {
  constexpr judgement j = first("13億ドル(約1,590億円)、10億ドル(約1,500億円)、11億ドル(約1,650億円)、12億ドル(約1,800億円)");
  CHECK_BOTH(j.reference.from == reference_source::table);  // 122.3; the others say 150, and accuse of powers of ten only
  constexpr judgement noted = first("13億ドル(約1,590億円)、10億ドル(約1,500億円)、11億ドル(約1,650億円)、12億ドル(約1,800億円)。1ドル=150円");
  CHECK_BOTH((noted.reference.from == reference_source::note && noted.verdict == verdict::inconsistency));
}

TEST_CASE("what a redenomination explains is no slip") {
  CHECK_BOTH(first("100万リラ(約80円)").verdict == verdict::not_checkable);
  CHECK_BOTH(first("1万RON(約35円)").power_of_ten == 0);
  CHECK_BOTH((first("100万リラ(約80円)", {.year = 2005}).is_of_another_scale && first("100万リラ(約80円)", {.year = 2005}).power_of_ten == 0));
  CHECK_BOTH(first("200億ドル(約3億円)").power_of_ten == 4);
  CHECK_BOTH(first("200億ドル(約3,000万円)").power_of_ten == 0);
}

TEST_CASE("the year that a sentence names") {
  constexpr text t = "2012年の10億ドル(約800億円)。20億ドル(約1,600億円)";
  CHECK_BOTH((read(t)[0].year == 2012 && read(t)[1].year == 0));
}

TEST_CASE("without a year the table accuses of powers of ten only") {
  CHECK_BOTH(first("1億2,345万ドル(約444億4,200万円)").verdict == verdict::not_checkable);  // 360 yen: 1949 to 1971
  CHECK_BOTH(first("1億2,345万ドル(約444億4,200万円)", {.year = 2025}).verdict == verdict::inconsistency);
  CHECK_BOTH(first("1億2,345万ドル(約44億4,200万円)").verdict == verdict::not_checkable);  // 36: no power of ten of any rate since 1999
}

TEST_CASE("currencies that the table does not have are not checkable") {
  CHECK_BOTH(first("500VND(約3円)").verdict == verdict::not_checkable);
}

TEST_CASE("a note that fits upside down") {
  constexpr judgement j = first("500VND(約3円)(1円=0.0061ドンで換算)");
  CHECK_BOTH((j.verdict == verdict::consistent && j.reference.upside_down));
}

TEST_CASE("a store that is full says so") {
  document<2> d;
  const sighted_pair p{any_restatement::parse("600万ドル(約9億円)").value(), {}, {}, {}};
  CHECK(d.add(p));
  CHECK(d.add(p));
  CHECK(!d.is_full());
  CHECK(!d.add(p));
  CHECK(d.is_full());
  d.clear();
  CHECK((d.size() == 0 && !d.is_full()));
}

TEST_CASE("amounts are counted wherever they are printed") {
  static constexpr document<16> d = read("90億円、600万ドル(約9億円)、約90億円");
  CHECK_BOTH(d.count_of(any_figure::parse("9,000,000,000円").value()) == 2);
  CHECK_BOTH(d.count_of(any_figure::parse("600万ドル").value()) == 1);
  CHECK_BOTH(d.count_of(any_figure::parse("600万ユーロ").value()) == 0);
  CHECK_BOTH(d.first_pair_with(any_figure::parse("9億円").value()) == &d[0]);
  CHECK_BOTH(d.first_pair_with(any_figure::parse("90億円").value()) == nullptr);
}

TEST_CASE("rates beyond all currencies are left alone") {
  CHECK_BOTH(first("1京ドル(約1円)").verdict == verdict::not_checkable);
}

// A constant expression that writes or reads beyond a store does not compile.
TEST_CASE("a document has as many notes and kinds of pairs as it has room for, and no more") {
  constexpr text notes = "1ドル=101円。1ドル=102円。1ドル=103円。1ドル=104円。1ドル=105円。1ドル=106円。1ドル=107円。1ドル=108円。1ドル=109円。1ドル=101円。2億ドル(約210億円)";
  CHECK_BOTH(read(notes).judge(0).verdict == verdict::consistent);
  constexpr text kinds = "1億ドル(1億円)、1億ユーロ(1億円)、1億人民元(1億円)、1億豪ドル(1億円)、1億カナダドル(1億円)、1億香港ドル(1億円)、1億バーツ(1億円)、1億レアル(1億円)、1億英ポンド(1億円)";
  CHECK_BOTH(read(kinds).size() == 9);
}

// 160 yen a euro or so in every recent year: 16 is a slip of one power of ten, whatever dollars stand before it.
TEST_CASE("each kind of pair has its own rates of the table") {
  constexpr judgement j = read("1億ドル(約150億円)、2億ドル(約300億円)、1億ユーロ(約16億円)").judge(2);
  CHECK_BOTH((j.reference.from == reference_source::table && j.power_of_ten == 1));
}

TEST_CASE("places are equal in all their members") {
  const place_in_document here(span_of_text{3, 5}), title(at::title);
  CHECK(here == place_in_document(span_of_text{3, 5}));
  CHECK(!(here == place_in_document(span_of_text{3, 6})));
  CHECK(!(title == place_in_document(at::paragraph(1))));
  CHECK(!(place_in_document() == place_in_document(locator())));
}

// 1.03 to 1.19 dollars and 155 to 184 yen a euro in 2025.
TEST_CASE("one base with two quotes is two kinds of pairs") {
  CHECK(read("1億ユーロ(約1億1,000万米ドル)、1億ユーロ(約160億円)、2億ユーロ(約2億2,000万米ドル)", {.year = 2025}).judge(1).verdict == verdict::consistent);
  const judgement j = read("1億ユーロ(約1億1,000万米ドル)、1億ユーロ(約16億円)、2億ユーロ(約2億2,000万米ドル)").judge(1);
  CHECK((j.reference.from == reference_source::table && j.power_of_ten == 1));
  CHECK(read("1億米ドル(約150億円)、1億ユーロ(約160億円)、2億米ドル(約300億円)").judge(2).verdict == verdict::consistent);
}

TEST_CASE("what nothing costs is no rate to be compared with") {
  CHECK(read("1京米ドル(約1円)、1億米ドル(約150億円)").judge(0).verdict == verdict::not_checkable);
  CHECK(read("1京米ドル(約1円)、1億米ドル(約150億円)").judge(1).verdict == verdict::consistent);
  CHECK(read("1京ドン(約1円)、1京ドン(約2円)").judge(1).verdict == verdict::not_checkable);
}

TEST_CASE("a pair that its own note accuses is acquitted by another note, or by the rates of its year") {
  const judgement noted = first("1億2,300万米ドル(130億3,800万円、1ドル=150円)。当時は1ドル=106円");  // 106
  CHECK((noted.verdict == verdict::consistent && noted.reference.from == reference_source::note));
  const judgement dated = first("1億2,300万米ドル(130億3,800万円、1ドル=150円)", {.year = 2016});  // 100 to 121 in 2016
  CHECK((dated.verdict == verdict::consistent && dated.reference.from == reference_source::table));
  CHECK(first("1億2,300万米ドル(130億3,800万円、1ドル=150円)").verdict == verdict::inconsistency);
}

TEST_CASE("a note beside the pair that is a power of ten off does not accuse it") {
  const judgement j = first("600万ドル(約9億円、1ドル=15円)");
  CHECK((j.verdict == verdict::consistent && j.reference.from == reference_source::table));
}

namespace {

constexpr proof_options of_euros{.rates = {160.00_JPY / 1_EUR}}, of_dollars{.rates = {16.00_JPY / 1_USD}};

template <std::size_t Capacity>
judgement of_note(text others, text per, text price, const proof_options& o = {}) {
  document<Capacity> d(o);
  for (const found& f : scan(others)) d.add(f, others);
  d.settle();
  return d.judge(rate_note{any_figure::parse(per).value(), any_figure::parse(price).value()});
}
template <std::size_t Capacity>
void judge_notes() {
  INFO(Capacity);
  CHECK(document<Capacity>().judge(rate_note{}).verdict == verdict::not_checkable);
  CHECK(of_note<Capacity>("", "0ドル", "150円").verdict == verdict::not_checkable);
  CHECK(of_note<Capacity>("", "1ドル", "0円").verdict == verdict::not_checkable);
  CHECK(of_note<Capacity>("", "1ドル", "150円").verdict == verdict::consistent);
  CHECK(of_note<Capacity>("", "1ドル", "15円").power_of_ten == 1);
  CHECK(of_note<Capacity>("", "1ドル", "1500円").power_of_ten == -1);
  CHECK(of_note<Capacity>("", "1ドル", "40円").verdict == verdict::not_checkable);  // no power of ten of 75 to 162
  CHECK(of_note<Capacity>("", "1円", "150ドル").reference.upside_down);
  CHECK(of_note<Capacity>("", "1円", "0.0067ドル").verdict == verdict::consistent);
  CHECK(of_note<Capacity>("", "1円", "0.0067ドル").implied.value == rational(10000, 67));  // yen per dollar
  CHECK(of_note<Capacity>("", "1ドル", "150円").implied.value == rational(150));
  CHECK(of_note<Capacity>("", "1ドン", "0.06円").verdict == verdict::not_checkable);
  // a caller's rate of other currencies says nothing, one of these has the word before the table
  CHECK(of_note<Capacity>("", "1ドル", "15円", of_euros).reference.from == reference_source::table);
  const judgement given = of_note<Capacity>("", "1ドル", "15円", of_dollars);
  CHECK((given.reference.from == reference_source::caller && given.power_of_ten == 0));
  // the text's pairs, where they are of the note's currencies
  CHECK(of_note<Capacity>("100万ドン(約6,000円)、200万ドン(約1万2,000円)", "1ドン", "0.06円").power_of_ten == -1);
  CHECK(of_note<Capacity>("100万ドン(約6,000円)、200万ドン(約1万2,000円)", "1ドン", "0.02円").verdict == verdict::not_checkable);
  CHECK(of_note<Capacity>("100万ドン(約30英ポンド)、200万ドン(約60英ポンド)", "1ドン", "0.06円").verdict == verdict::not_checkable);
  CHECK(of_note<Capacity>("2億ユーロ(約300億円)、3億ユーロ(約450億円)", "1ドン", "0.06円").verdict == verdict::not_checkable);
}

}  // namespace

TEST_CASE("a note against the caller's rate, the table and the text's pairs, in documents of two sizes") {
  judge_notes<16>();
  judge_notes<2>();
}

// The ECB's rates: a Turkish lira was 47.05 to 56.38 yen in 2013, and 4.78 to 7.25 in 2023.
TEST_CASE("pairs of other years don't speak of one that names its own") {
  constexpr text years = "2013年は1億2000万トルコリラ(約60億円)。2023年10月は1億2000万トルコリラ(約6億円)、2023年12月は3億トルコリラ(約15億円)。";
  CHECK_BOTH(read(years).judge(0).verdict == verdict::consistent);
  CHECK(read(years).judge(0).reference.from == reference_source::table);
  CHECK(read("1億2000万トルコリラ(約60億円)。1億2000万トルコリラ(約6億円)、3億トルコリラ(約15億円)。").judge(0).power_of_ten == -1);
  constexpr text one = "2023年は1億2000万トルコリラ(約60億円)、2023年10月は1億2000万トルコリラ(約6億円)、3億トルコリラ(約15億円)。";
  CHECK(read(one).judge(0).reference.from == reference_source::other_pairs);
}

TEST_CASE("a year that a sentence names and the table does not hold leaves the table nothing to say") {
  CHECK_BOTH(read("1980年、1億5000万元(約225億円)").judge(0).verdict == verdict::not_checkable);
  CHECK_BOTH(read("In 1980, 150 million yuan (22.5 billion yen).").judge(0).verdict == verdict::not_checkable);
  CHECK_BOTH(read("1億5000万元(約225億円)").judge(0).power_of_ten == -1);
  CHECK_BOTH(read("2030年、1億5000万元(約225億円)").judge(0).power_of_ten == -1);  // what is to come is told at today's rates
  CHECK_BOTH(read("1930年、1億米ドル(約2億円)を借りた。", {.year = 2025}).judge(0).verdict == verdict::not_checkable);  // whatever year the caller names
  CHECK(read("1億米ドル(2億円)を昭和5年に投じた。").judge(0).verdict == verdict::not_checkable);
  CHECK(read("It paid US$1 million (¥1 million) in 1871.").judge(0).verdict == verdict::not_checkable);
  CHECK(read("2010年代に9,000万米ドル(107億円)を投じた。", {.year = 2010}).judge(0).verdict == verdict::consistent);  // 119 in 2003
  CHECK(read("6000万米ドル(47億円)だった(2012年)。", {.year = 2022}).judge(0).verdict == verdict::consistent);  // 78 in 2012
}

// A euro was 94 to 114 yen in 2012.
TEST_CASE("where a sentence names another year than the caller, the table of all years is asked") {
  const judgement j = read("2012年の売上高は1億2500万ユーロ(約125億円)。", {.year = 2024}).judge(0);
  CHECK(j.verdict == verdict::consistent);
  CHECK(!j.reference.is_dated);
  CHECK(read("2024年の売上高は1億2500万ユーロ(約125億円)。", {.year = 2024}).judge(0).verdict == verdict::inconsistency);
  CHECK(read("2012年の売上高は1億2500万ユーロ(約12億5000万円)。", {.year = 2024}).judge(0).power_of_ten == 1);
  // of currencies that the document was not told of as well
  CHECK(document<16>(proof_options{.year = 2024}).judge(any_restatement::parse("1億2500万ユーロ(約125億円)").value(), 2012).verdict == verdict::consistent);
}
