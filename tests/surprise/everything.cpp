// SPDX-License-Identifier: BSL-1.0
// A bit of everything that kawase does without interop/, and nothing else: what this object needs from outside is what kawase needs.

#include <kawase/deepseek_shock.hpp>
#include <kawase/figure.hpp>
#include <kawase/money.hpp>
#include <kawase/money/any_money.hpp>
#include <kawase/money/any_rate.hpp>
#include <kawase/money/convert_all.hpp>
#include <kawase/money/ecb.hpp>
#include <kawase/money/iso4217.hpp>
#include <kawase/money/rate_book.hpp>
#include <kawase/proof.hpp>

namespace {

using namespace kawase;
using namespace kawase::literals;

// What the results come to; the order of the calls counts.
struct digest {
  unsigned long long value = 14695981039346656037u;
  KAWASE_WRAPS_ON_PURPOSE void add(unsigned long long n) { value = (value ^ n) * 1099511628211u; }
  void add(text s) {
    for (const char c : s) add(static_cast<unsigned char>(c));
  }
  void add(const rational& r) {
    char room[longest_rational];
    const auto w = write(r, room, room + sizeof room);
    add(text(room, w ? static_cast<unsigned long>(w.end - room) : 0));
  }
};

constexpr char csv[] = "Date,JPY,USD,\n2024-07-03,174.18,1.0758,\n2024-07-02,173.4,N/A,\n";
constexpr char article[] =
    "約200億ドル(約3,000億円)以上を投資。600万ドル(約9億円)、5,000億ドル(約77兆円)。売上高は1.2兆円、$1.5bn (¥225 billion)、1ドル=150円で換算、"
    "数十億円、5兆円台、1000億~1500億円、5億円です。2012年、1万円札";

void money_at_work(digest& d) {
  for (const text t : {text("19.99"), text("-1234.50"), text("1,234.5"), text("(5.00)"), text(""), text("1e3"), text("92233720368547758.08"), text("154.23"), text("2024-02-29")}) {
    const auto m = money<USD>::parse(t);
    d.add(static_cast<unsigned long long>(m.value_or(money<USD>()).count()) + m.position());
    d.add(m.reason());
    if (const auto r = rational::parse(t, {.group = ','})) d.add(*r);
    d.add(date::parse(t).reason());
    if (const auto rate = exchange_rate<USD, JPY>::parse(t)) {
      for (int mode = 0; mode < 7; ++mode) {
        d.add(static_cast<unsigned long long>(convert(19.99_USD, *rate, static_cast<rounding>(mode)).count()));
        d.add(static_cast<unsigned long long>(round_to<0>(-19.99_USD * *rate, static_cast<rounding>(mode)).amount.count()));
      }
    }
  }
  for (int policy = 0; policy < 5; ++policy) {
    for (const auto part : allocate(100_USD, {1, 2, 0, 4}, static_cast<odd_units>(policy))) d.add(static_cast<unsigned long long>(part.count()));
  }
  const money<USD> many[] = {1_USD, 2.50_USD, -3_USD, 4_USD};
  money<JPY> converted[4];
  convert(many, 4, 154.23_JPY / 1_USD, rounding::half_even, converted);
  for (const auto m : converted) d.add(write(m, {.group = ','}));
  try {
    d.add(static_cast<unsigned long long>((money<USD>::highest() + 1_USD).count()));
  } catch (const overflow_error& e) {
    d.add(text(e.what()));
  }
  d.add(static_cast<unsigned long long>(rational(1, 3).approximate_double() * 1e15));
}

void rates_at_work(digest& d) {
  published_rate rows[8];
  unsigned n = 0;
  d.add(read_ecb(csv, [&](const published_rate& r) { rows[n++] = r; }).rates);
  d.add(read_ecb("Date,USD,\n2024-07-03,1,075,\n", [](const published_rate&) {}).reason());
  const published_rate sorted[] = {rows[2], rows[0], rows[1]};
  const rate_book book(sorted, 3, "EUR", rate_kind::reference, "ECB");
  for (const look_up policy : {look_up::exact, look_up::previous, look_up::next}) {
    const auto found = book.find("USD", "JPY", date(2024, 7, 2), policy);
    d.add(found ? text("found") : found.reason());
    if (found) d.add(static_cast<unsigned long long>(try_convert(any_money(19.99_USD), found->rate, 0, rounding::half_even)->to.count()));
  }
  d.add(iso4217::find("JPY")->name);
  d.add(iso4217::find_withdrawn("DEM") != nullptr ? 1u : 0u);
}

void figures_at_work(digest& d) {
  for (const found& f : scan(article)) {
    d.add(f.where.offset);
    for (const style in : {style::ja, style::en, style::iso}) d.add(write(f.first, in));
    if (f.kind == found_kind::restatement) d.add(name(f.as_restatement().implied().verdict(interval::point(rational(154)))));
  }
  for (const char* s : {"", "5億", "-5億円", "$50.000", "5億~3億円"}) d.add(any_figure::parse(s).reason());
  d.add(write(restate("5,000億ドル"_figure, 154.50_JPY / 1_USD, significant{2}), style::ja));
  for (const finding& f : proofread(article)) d.add(message(f));
  for (const finding& f : proofread(deepseek_shock::article)) d.add(name(f.rule));
  for (const entity& e : deepseek_shock::entities) d.add(name(e, language::en));
}

}  // namespace

extern "C" unsigned long long kawase_everything() {
  digest d;
  money_at_work(d);
  rates_at_work(d);
  figures_at_work(d);
  return d.value;
}
