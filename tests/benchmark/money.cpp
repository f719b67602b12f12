// SPDX-License-Identifier: BSL-1.0
// What money costs, beside what one would write by hand for the same: ratios within one run, by Catch2's BENCHMARK (2.13 or 3). money.sh builds it
// optimised and runs it. The rounds of all benchmarks are interleaved, and a ratio is the median of the rounds' ratios: other programs on the
// machine disturb both sides of it. "[once]" runs everything once, for a tool that counts instructions.

#define CATCH_CONFIG_ENABLE_BENCHMARKING
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using listener_base = Catch::EventListenerBase;
#else
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
using listener_base = Catch::TestEventListenerBase;
#endif

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <random>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <kawase/money.hpp>
#include <kawase/money/convert_all.hpp>

#define ALONE __attribute__((noinline))  // a function of its own, to be measured and disassembled

using namespace kawase;
using namespace kawase::literals;
using dollars = std::vector<money<USD>>;
using yen = std::vector<money<JPY>>;

static_assert(std::is_trivially_copyable_v<money<USD>>);
template <money<USD>>
struct takes_an_amount {};  // as a template argument, which asks for a structural type
static_assert(!std::is_same_v<takes_an_amount<5_USD>, takes_an_amount<6_USD>>);

namespace ours {

ALONE money<USD> sum(const money<USD>* a, std::size_t n) {
  money<USD> total;
  for (std::size_t i = 0; i < n; ++i) total += a[i];
  return total;
}
ALONE void add(const money<USD>* a, const money<USD>* b, std::size_t n, money<USD>* c) {
  for (std::size_t i = 0; i < n; ++i) c[i] = a[i] + b[i];
}
ALONE void convert_each(const money<USD>* a, std::size_t n, exchange_rate<USD, JPY> r, money<JPY>* out) {
  for (std::size_t i = 0; i < n; ++i) out[i] = convert(a[i], r, rounding::half_even);
}
ALONE void convert_at_constant_rate(const money<USD>* a, std::size_t n, money<JPY>* out) {
  constexpr auto r = 154.23_JPY / 1_USD;
  for (std::size_t i = 0; i < n; ++i) out[i] = convert(a[i], r, rounding::half_even);
}
ALONE void convert_all(const dollars& a, exchange_rate<USD, JPY> r, rounding mode, yen& out) { convert(a, r, mode, out); }
ALONE std::int64_t parse(const std::vector<std::string>& texts) {
  std::int64_t all = 0;
  for (const auto& t : texts) {
    const auto m = money<USD>::parse(t);
    if (!m) std::abort();
    all ^= m->count();
  }
  return all;
}
ALONE std::size_t write_all(const dollars& a, char* buffer, std::size_t size) {
  std::size_t length = 0;
  for (const auto m : a) length += static_cast<std::size_t>(write(m, buffer, buffer + size).end - buffer);
  return length;
}

}  // namespace ours

namespace hand {

using counts = std::vector<std::int64_t>;
__extension__ typedef unsigned __int128 u128;
using u64 = std::uint64_t;

[[noreturn]] ALONE void too_large() { std::abort(); }

ALONE std::int64_t sum(const std::int64_t* a, std::size_t n) {
  std::int64_t total = 0;
  for (std::size_t i = 0; i < n; ++i) {
    if (__builtin_add_overflow(total, a[i], &total)) too_large();
  }
  return total;
}
ALONE void add(const std::int64_t* a, const std::int64_t* b, std::size_t n, std::int64_t* c) {
  for (std::size_t i = 0; i < n; ++i) {
    std::int64_t s;
    if (__builtin_add_overflow(a[i], b[i], &s)) too_large();
    c[i] = s;
  }
}

// A 64-bit product and division, 128 bits where it overflows, and no branch on sign or fraction; the branches that come to mind first cost more on
// unpredictable amounts, less on predictable ones.
inline std::int64_t scaled(std::int64_t x, u64 n, u64 d) {
  const u64 sign = static_cast<u64>(x >> 63), size = (static_cast<u64>(x) ^ sign) - sign;
  u64 product, q, r;
  if (!__builtin_mul_overflow(size, n, &product)) {
    q = product / d;
    r = product - q * d;
  } else {
    const u128 wide = static_cast<u128>(size) * n;
    if (static_cast<u64>(wide >> 64) >= d) too_large();
    q = static_cast<u64>(wide / d);
    r = static_cast<u64>(wide) - q * d;
  }
  const u64 rest = d - r;
  q += static_cast<u64>(r > rest) | (static_cast<u64>(r == rest) & q);
  if (q > static_cast<u64>(INT64_MAX) - sign) too_large();
  return static_cast<std::int64_t>((q ^ sign) - sign);
}
inline std::int64_t scaled_with_branches(std::int64_t x, u64 n, u64 d) {
  const bool negative = x < 0;
  const u64 size = negative ? 0 - static_cast<u64>(x) : static_cast<u64>(x);
  u64 product, q, r;
  if (!__builtin_mul_overflow(size, n, &product)) {
    q = product / d;
    r = product - q * d;
  } else {
    const u128 wide = static_cast<u128>(size) * n;
    if (static_cast<u64>(wide >> 64) >= d) too_large();
    q = static_cast<u64>(wide / d);
    r = static_cast<u64>(wide) - q * d;
  }
  const u64 rest = d - r;
  if (r > rest || (r == rest && q % 2 != 0)) ++q;
  if (q > static_cast<u64>(INT64_MAX) + (negative ? 1 : 0)) too_large();
  return static_cast<std::int64_t>(negative ? 0 - q : q);
}
ALONE void convert_each(const std::int64_t* a, std::size_t length, u64 n, u64 d, std::int64_t* out) {
  for (std::size_t i = 0; i < length; ++i) out[i] = scaled(a[i], n, d);
}
ALONE void convert_each_with_branches(const std::int64_t* a, std::size_t length, u64 n, u64 d, std::int64_t* out) {
  for (std::size_t i = 0; i < length; ++i) out[i] = scaled_with_branches(a[i], n, d);
}
ALONE void convert_at_constant_rate(const std::int64_t* a, std::size_t length, std::int64_t* out) {
  for (std::size_t i = 0; i < length; ++i) out[i] = scaled(a[i], 15'423, 10'000);
}

// Every product and division in 128 bits.
ALONE void divide_128(const std::int64_t* a, std::size_t length, u64 n, u64 d, std::int64_t* out) {
  for (std::size_t i = 0; i < length; ++i) {
    const bool negative = a[i] < 0;
    const u128 product = static_cast<u128>(negative ? 0 - static_cast<u64>(a[i]) : static_cast<u64>(a[i])) * n;
    u128 q = product / d;
    const u64 r = static_cast<u64>(product - q * d), rest = d - r;
    if (r > rest || (r == rest && q % 2 != 0)) ++q;
    if (q > static_cast<u64>(INT64_MAX)) too_large();
    out[i] = negative ? -static_cast<std::int64_t>(q) : static_cast<std::int64_t>(q);
  }
}
ALONE void divide_128_without_branches(const std::int64_t* a, std::size_t length, u64 n, u64 d, std::int64_t* out) {
  for (std::size_t i = 0; i < length; ++i) {
    const u64 sign = static_cast<u64>(a[i] >> 63), size = (static_cast<u64>(a[i]) ^ sign) - sign;
    const u128 product = static_cast<u128>(size) * n;
    u128 q = product / d;
    const u64 r = static_cast<u64>(product - q * d), rest = d - r;
    q += static_cast<u64>(r > rest) | (static_cast<u64>(r == rest) & static_cast<u64>(q) & 1);
    if (q > static_cast<u64>(INT64_MAX)) too_large();
    out[i] = static_cast<std::int64_t>((static_cast<u64>(q) ^ sign) - sign);
  }
}
ALONE void multiply_doubles(const double* a, std::size_t length, double r, double* out) {
  for (std::size_t i = 0; i < length; ++i) out[i] = a[i] * r;
}

// Strict: a sign, digits, and up to two decimals or zeros; nothing behind; checked.
inline bool parse_cents(const char* s, std::size_t size, std::int64_t& out) {
  const char* const end = s + size;
  const auto digit = [](char c) { return static_cast<unsigned char>(c - '0') < 10; };
  if (s == end) return false;
  const bool negative = *s == '-';
  if (negative || *s == '+') ++s;
  const char* const first = s;
  u64 n = 0;
  for (; s != end && digit(*s); ++s) n = n * 10 + static_cast<u64>(*s - '0');
  if (s == first || s - first > 17) return false;
  if (s == end) {
    n *= 100;
  } else {
    if (*s != '.' || ++s == end || !digit(*s)) return false;
    n = n * 10 + static_cast<u64>(*s++ - '0');
    if (s == end) {
      n *= 10;
    } else {
      if (!digit(*s)) return false;
      n = n * 10 + static_cast<u64>(*s++ - '0');
      for (; s != end; ++s) {
        if (*s != '0') return false;
      }
    }
  }
  if (n > static_cast<u64>(INT64_MAX) + (negative ? 1 : 0)) return false;
  out = static_cast<std::int64_t>(negative ? 0 - n : n);
  return true;
}
ALONE std::int64_t parse(const std::vector<std::string>& texts) {
  std::int64_t all = 0, n = 0;
  for (const auto& t : texts) {
    if (!parse_cents(t.data(), t.size(), n)) std::abort();
    all ^= n;
  }
  return all;
}
constexpr char pairs[] =
    "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869"
    "707172737475767778798081828384858687888990919293949596979899";
inline char* write_cents(std::int64_t count, char* first, const char* last) {
  char characters[24];
  char* at = characters + 24;
  const u64 n = count < 0 ? 0 - static_cast<u64>(count) : static_cast<u64>(count);
  u64 whole = n / 100;
  std::memcpy(at -= 2, pairs + 2 * (n % 100), 2);
  *--at = '.';
  for (; whole >= 100; whole /= 100) std::memcpy(at -= 2, pairs + 2 * (whole % 100), 2);
  if (whole >= 10) {
    std::memcpy(at -= 2, pairs + 2 * whole, 2);
  } else {
    *--at = static_cast<char>('0' + whole);
  }
  if (count < 0) *--at = '-';
  const auto length = characters + 24 - at;
  if (last - first < length) return nullptr;
  std::memcpy(first, at, static_cast<std::size_t>(length));
  return first + length;
}
ALONE std::size_t write_all(const counts& a, char* buffer, std::size_t size) {
  std::size_t length = 0;
  for (const auto n : a) length += static_cast<std::size_t>(write_cents(n, buffer, buffer + size) - buffer);
  return length;
}

#if defined(__cpp_lib_to_chars) && __cpp_lib_to_chars >= 201611L
#define HAS_CHARS_OF_DOUBLE 1
ALONE double parse_doubles(const std::vector<std::string>& texts) {
  double all = 0, x = 0;
  for (const auto& t : texts) {
    if (std::from_chars(t.data(), t.data() + t.size(), x).ec != std::errc{}) std::abort();
    all += x;
  }
  return all;
}
ALONE std::size_t write_doubles(const std::vector<double>& a, char* buffer, std::size_t size) {
  std::size_t length = 0;
  for (const auto x : a) length += static_cast<std::size_t>(std::to_chars(buffer, buffer + size, x).ptr - buffer);
  return length;
}
#else
#define HAS_CHARS_OF_DOUBLE 0
#endif

}  // namespace hand

namespace {

// Amounts of every sign and fraction, below 2^bits in magnitude, in the forms that the two sides take.
struct sample {
  dollars typed;
  hand::counts counts;
  std::vector<double> doubles;
  mutable yen typed_out;
  mutable hand::counts out;
  mutable std::vector<double> doubles_out;

  explicit sample(std::size_t n, int bits, bool of_all_lengths = false) : typed(n), counts(n), doubles(n), typed_out(n), out(n), doubles_out(n) {
    std::mt19937_64 random(20250127);
    for (std::size_t i = 0; i < n; ++i) {
      const int length = of_all_lengths ? 1 + static_cast<int>(random() % static_cast<unsigned>(bits)) : bits;
      const auto x = static_cast<std::int64_t>(random() >> (64 - length));
      counts[i] = random() % 2 == 0 ? x : -x;
      typed[i] = money<USD>::from_count(counts[i]);
      doubles[i] = static_cast<double>(counts[i]) / 100;
    }
  }
  bool same_results() const {
    return std::equal(typed_out.begin(), typed_out.end(), out.begin(), [](money<JPY> m, std::int64_t n) { return m.count() == n; });
  }
};

struct texts_of_money {
  std::vector<std::string> texts;
  explicit texts_of_money(const sample& s) {
    for (const auto m : s.typed) texts.emplace_back(write(m).data(), write(m).size());
  }
};

// Nanoseconds of one call, a median for each round.
std::map<std::string, std::vector<double>> medians;

struct collector : listener_base {
  using listener_base::listener_base;
  void benchmarkEnded(const Catch::BenchmarkStats<>& stats) override {
    std::vector<double> times;
    for (const auto& t : stats.samples) times.push_back(t.count());
    std::sort(times.begin(), times.end());
    medians[stats.info.name].push_back(times[times.size() / 2]);
  }
};
CATCH_REGISTER_LISTENER(collector)

// ours / other (of several others the one that is fastest in that round), or the other way round where it says how many times as fast.
void row(const char* what, const std::string& ours, const char* unit, const std::vector<std::string>& others, const char* goal,
         bool times_as_fast = false) {
  std::vector<double> ratios;
  for (std::size_t round = 0; round < medians[ours].size(); ++round) {
    double best = medians[others[0]][round];
    for (const auto& o : others) best = std::min(best, medians[o][round]);
    ratios.push_back(times_as_fast ? best / medians[ours][round] : medians[ours][round] / best);
  }
  std::sort(ratios.begin(), ratios.end());
  std::printf("| %s | %.2f %s | %s |\n", what, ratios[ratios.size() / 2], unit, goal);
}

}  // namespace

TEST_CASE("what money costs") {
  const char* wanted = std::getenv("KAWASE_ROUNDS");
  const int rounds = wanted ? std::max(1, std::atoi(wanted)) : 7;
  const sample small(20'000, 40), large(100'000, 40), huge(100'000, 61), all_lengths(20'000, 62, true);
  const sample millions(4'000'000, 40), huge_millions(4'000'000, 61), in_cache(2'000, 40);
  const texts_of_money texts(all_lengths);
  const auto rate = exchange_rate<USD, JPY>::from_ratio(15'423, 100), halves = exchange_rate<USD, JPY>::from_ratio(50);
  char buffer[longest_money];

  for (int i = 0; i < rounds; ++i) {
    BENCHMARK("sum, ours") { return ours::sum(small.typed.data(), small.typed.size()); };
    BENCHMARK("sum, by hand") { return hand::sum(small.counts.data(), small.counts.size()); };
    dollars c(small.typed.size());
    hand::counts d(small.counts.size());
    BENCHMARK("add, ours") { return ours::add(small.typed.data(), small.typed.data(), c.size(), c.data()); };
    BENCHMARK("add, by hand") { return hand::add(small.counts.data(), small.counts.data(), d.size(), d.data()); };

    const auto convert_each = [&](const std::string& name, const sample& s) {
      BENCHMARK(name + ", ours") { return ours::convert_each(s.typed.data(), s.typed.size(), rate, s.typed_out.data()); };
      BENCHMARK(name + ", by hand") { return hand::convert_each(s.counts.data(), s.counts.size(), 15'423, 10'000, s.out.data()); };
      BENCHMARK(name + ", by hand with branches") { return hand::convert_each_with_branches(s.counts.data(), s.counts.size(), 15'423, 10'000, s.out.data()); };
      REQUIRE(s.same_results());
    };
    convert_each("convert", large);
    convert_each("convert huge", huge);
    BENCHMARK("constant, ours") { return ours::convert_at_constant_rate(large.typed.data(), large.typed.size(), large.typed_out.data()); };
    BENCHMARK("constant, by hand") { return hand::convert_at_constant_rate(large.counts.data(), large.counts.size(), large.out.data()); };
    REQUIRE(large.same_results());

    const auto bulk = [&](const std::string& name, const sample& s, exchange_rate<USD, JPY> r, std::uint64_t n, std::uint64_t denominator) {
      BENCHMARK(name + ", ours") { return ours::convert_all(s.typed, r, rounding::half_even, s.typed_out); };
      BENCHMARK(name + ", 128 bits") { return hand::divide_128(s.counts.data(), s.counts.size(), n, denominator, s.out.data()); };
      BENCHMARK(name + ", 128 bits without branches") { return hand::divide_128_without_branches(s.counts.data(), s.counts.size(), n, denominator, s.out.data()); };
      BENCHMARK(name + ", doubles") { return hand::multiply_doubles(s.doubles.data(), s.doubles.size(), 1.5423, s.doubles_out.data()); };
      REQUIRE(s.same_results());
    };
    bulk("bulk", millions, rate, 15'423, 10'000);
    bulk("bulk in cache", in_cache, rate, 15'423, 10'000);
    bulk("bulk of ties", millions, halves, 1, 2);
    bulk("bulk of ties in cache", in_cache, halves, 1, 2);
    bulk("bulk huge", huge_millions, rate, 15'423, 10'000);
    BENCHMARK("bulk, floor") { return ours::convert_all(millions.typed, rate, rounding::floor, millions.typed_out); };

    BENCHMARK("parse, ours") { return ours::parse(texts.texts); };
    BENCHMARK("parse, by hand") { return hand::parse(texts.texts); };
    REQUIRE(ours::parse(texts.texts) == hand::parse(texts.texts));
    BENCHMARK("write, ours") { return ours::write_all(all_lengths.typed, buffer, sizeof(buffer)); };
    BENCHMARK("write, by hand") { return hand::write_all(all_lengths.counts, buffer, sizeof(buffer)); };
    REQUIRE(ours::write_all(all_lengths.typed, buffer, sizeof(buffer)) == hand::write_all(all_lengths.counts, buffer, sizeof(buffer)));
#if HAS_CHARS_OF_DOUBLE
    BENCHMARK("parse, doubles") { return hand::parse_doubles(texts.texts); };
    BENCHMARK("write, doubles") { return hand::write_doubles(all_lengths.doubles, buffer, sizeof(buffer)); };
#endif
  }

  std::printf("| operation | measured | goal |\n|---|---|---|\n");
  std::printf("| size of an amount | %zu bytes, trivially copyable, structural | 8 bytes |\n", sizeof(money<USD>));
  row("sum of an array", "sum, ours", "× a checked `int64_t` loop", {"sum, by hand"}, "1.05");
  row("adding two arrays", "add, ours", "× a checked `int64_t` loop", {"add, by hand"}, "1.05");
  row("`convert`, half-even, amounts below 2^40", "convert, ours", "× the best by hand", {"convert, by hand", "convert, by hand with branches"}, "1.2");
  row("`convert`, half-even, amounts up to 2^61", "convert huge, ours", "× the best by hand", {"convert huge, by hand", "convert huge, by hand with branches"}, "1.2");
  row("`convert` at a constant rate", "constant, ours", "× the same by hand", {"constant, by hand"}, "1.2");
  row("bulk `convert`, 4 million amounts below 2^40", "bulk, ours", "times as fast as a loop of 128-bit divisions", {"bulk, 128 bits"}, "8", true);
  row("the same", "bulk, ours", "times as fast as that loop without branches", {"bulk, 128 bits without branches"}, "", true);
  row("the same", "bulk, ours", "× a multiplication of `double`s", {"bulk, doubles"}, "3");
  row("the same, rounding by `floor`", "bulk, floor", "times as fast as the better loop", {"bulk, 128 bits", "bulk, 128 bits without branches"}, "1", true);
  const std::vector<std::pair<const char*, std::string>> others = {{"bulk `convert`, 2,000 amounts in cache", "bulk in cache"},
                                                                   {"bulk `convert`, 4 million amounts, half of them ties", "bulk of ties"},
                                                                   {"bulk `convert`, 2,000 in cache, half of them ties", "bulk of ties in cache"},
                                                                   {"bulk `convert`, 4 million amounts up to 2^61", "bulk huge"}};
  for (const auto& [what, name] : others) {
    row(what, name + ", ours", "times as fast as the better loop", {name + ", 128 bits", name + ", 128 bits without branches"}, "1", true);
  }
  row("`parse`", "parse, ours", "× strict code by hand", {"parse, by hand"}, "1.2");
  row("`write`", "write, ours", "× the same by hand", {"write, by hand"}, "1.2");
#if HAS_CHARS_OF_DOUBLE
  row("`parse`", "parse, ours", "× `std::from_chars` of `double`", {"parse, doubles"}, "1");
  row("`write`", "write, ours", "× `std::to_chars` of `double`", {"write, doubles"}, "1");
#endif
}

TEST_CASE("everything once", "[.][once]") {
  const sample s(50'000, 40), all_lengths(20'000, 62, true);
  const texts_of_money texts(all_lengths);
  char buffer[longest_money];
  dollars c(s.typed.size());
  hand::counts d(s.counts.size());
  CHECK(ours::sum(s.typed.data(), s.typed.size()).count() == hand::sum(s.counts.data(), s.counts.size()));
  ours::add(s.typed.data(), s.typed.data(), c.size(), c.data());
  hand::add(s.counts.data(), s.counts.data(), d.size(), d.data());
  ours::convert_each(s.typed.data(), s.typed.size(), exchange_rate<USD, JPY>::from_ratio(15'423, 100), s.typed_out.data());
  hand::convert_each(s.counts.data(), s.counts.size(), 15'423, 10'000, s.out.data());
  CHECK(s.same_results());
  ours::convert_at_constant_rate(s.typed.data(), s.typed.size(), s.typed_out.data());
  hand::convert_at_constant_rate(s.counts.data(), s.counts.size(), s.out.data());
  CHECK(s.same_results());
  ours::convert_all(s.typed, exchange_rate<USD, JPY>::from_ratio(15'423, 100), rounding::half_even, s.typed_out);
  hand::divide_128(s.counts.data(), s.counts.size(), 15'423, 10'000, s.out.data());
  CHECK(s.same_results());
  CHECK(ours::parse(texts.texts) == hand::parse(texts.texts));
  CHECK(ours::write_all(all_lengths.typed, buffer, sizeof(buffer)) == hand::write_all(all_lengths.counts, buffer, sizeof(buffer)));
}
