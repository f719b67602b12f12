// SPDX-License-Identifier: BSL-1.0
// std::hash for what is equal by value: money, currencies, dates, ids, fractions, texts, figures; for std::unordered_map and the like.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string_view>

#include <kawase/detail/config.hpp>
#include <kawase/detail/uint128.hpp>
#include <kawase/fact/entity_id.hpp>
#include <kawase/fact/locator.hpp>
#include <kawase/fact/printed_date.hpp>
#include <kawase/fact/property.hpp>
#include <kawase/figure/figure.hpp>
#include <kawase/figure/restatement.hpp>
#include <kawase/money/any_money.hpp>
#include <kawase/money/currency.hpp>
#include <kawase/money/date.hpp>
#include <kawase/money/exact_money.hpp>
#include <kawase/money/exchange_rate.hpp>
#include <kawase/money/money.hpp>
#include <kawase/money/rational.hpp>
#include <kawase/money/text.hpp>
#include <kawase/money/text_buffer.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// Every bit of n reaches every bit of the result (the finalizer of MurmurHash3).
KAWASE_WRAPS_ON_PURPOSE constexpr std::uint64_t mix(std::uint64_t n) noexcept {
  n = (n ^ (n >> 33)) * 0xff51afd7ed558ccdu;
  n = (n ^ (n >> 33)) * 0xc4ceb9fe1a85ec53u;
  return n ^ (n >> 33);
}
KAWASE_WRAPS_ON_PURPOSE constexpr std::size_t hash_of(std::initializer_list<std::uint64_t> parts) noexcept {
  std::uint64_t h = 0;
  for (const std::uint64_t part : parts) h = mix(h + 0x9e3779b97f4a7c15u + part);
  return static_cast<std::size_t>(sizeof(std::size_t) < 8 ? h ^ (h >> 32) : h);
}
inline std::size_t hash_of(text t) noexcept { return std::hash<std::string_view>()(std::string_view(t.data(), t.size())); }
constexpr std::uint64_t bits(std::int64_t n) noexcept { return static_cast<std::uint64_t>(n); }

constexpr std::size_t hash_of(const rational& x) noexcept {
  return hash_of({low64(x.numerator_), high64(x.numerator_), low64(x.denominator_), high64(x.denominator_), x.negative_ ? 1u : 0u});
}
constexpr std::size_t hash_of(const currency_code& c) noexcept {
  std::uint64_t n = 0;
  for (const char character : c.characters_) n = n << 8 | static_cast<unsigned char>(character);
  return hash_of({n});
}
constexpr std::size_t hash_of(const printed_figure& f, measure_kind measure, const currency_code& unit) noexcept {
  return hash_of({f.digits.coefficient, bits(f.digits.exponent), f.high.coefficient, bits(f.high.exponent), static_cast<std::uint64_t>(f.extent),
                  static_cast<std::uint64_t>(f.modifier.approximation), static_cast<std::uint64_t>(f.modifier.bound), f.assumed ? 1u : 0u,
                  static_cast<std::uint64_t>(measure), hash_of(unit)});
}
constexpr std::size_t hash_of(const any_figure& f) noexcept { return hash_of(f, f.measure, f.unit); }
constexpr std::size_t hash_of(const any_restatement& r) noexcept {
  return hash_of({hash_of(r.first), hash_of(r.second), hash_of(r.note.per), hash_of(r.note.price)});
}

}  // namespace kawase::detail

// Within one type equal values hash equally. Money of other digits is another type, though 5_USD == 5.000_USD: take one type for the keys, or
// any_money, which hashes by value. A text hashes as the std::string_view of its bytes.
template <kawase::currency C, int D>
struct std::hash<kawase::money<C, D>> {
  std::size_t operator()(kawase::money<C, D> m) const noexcept { return kawase::detail::hash_of({kawase::detail::bits(m.count())}); }
};
template <kawase::currency C>
struct std::hash<kawase::exact_money<C>> {
  std::size_t operator()(const kawase::exact_money<C>& m) const noexcept { return kawase::detail::hash_of(m.value()); }
};
template <>
struct std::hash<kawase::any_money> {
  std::size_t operator()(const kawase::any_money& m) const noexcept { return kawase::detail::hash_of({kawase::detail::hash_of(m.currency()), kawase::detail::hash_of(m.value())}); }
};
template <kawase::currency Base, kawase::currency Quote>
struct std::hash<kawase::exchange_rate<Base, Quote>> {
  std::size_t operator()(kawase::exchange_rate<Base, Quote> r) const noexcept { return kawase::detail::hash_of({r.numerator_, r.denominator_}); }
};
template <>
struct std::hash<kawase::rational> {
  std::size_t operator()(const kawase::rational& x) const noexcept { return kawase::detail::hash_of(x); }
};
template <>
struct std::hash<kawase::currency_code> {
  std::size_t operator()(const kawase::currency_code& c) const noexcept { return kawase::detail::hash_of(c); }
};
template <>
struct std::hash<kawase::date> {
  std::size_t operator()(kawase::date d) const noexcept { return kawase::detail::hash_of({kawase::detail::bits(d.days_since_1970_)}); }
};
template <>
struct std::hash<kawase::printed_date> {
  std::size_t operator()(const kawase::printed_date& d) const noexcept {
    return kawase::detail::hash_of({kawase::detail::bits(d.year()), kawase::detail::bits(d.month()), kawase::detail::bits(d.day()), static_cast<std::uint64_t>(d.precision),
                                    d.approximate ? 1u : 0u, d.uncertain ? 1u : 0u, static_cast<std::uint64_t>(d.inferred)});
  }
};
template <>
struct std::hash<kawase::text> {
  std::size_t operator()(kawase::text t) const noexcept { return kawase::detail::hash_of(t); }
};
template <std::size_t N>
struct std::hash<kawase::text_buffer<N>> {
  std::size_t operator()(const kawase::text_buffer<N>& t) const noexcept { return kawase::detail::hash_of(kawase::text(t)); }
};
// By the key alone, as they are compared.
template <>
struct std::hash<kawase::entity_id> {
  std::size_t operator()(const kawase::entity_id& id) const noexcept { return kawase::detail::hash_of(id.key()); }
};
template <unsigned Kinds>
struct std::hash<kawase::basic_id<Kinds>> : std::hash<kawase::entity_id> {};
template <>
struct std::hash<kawase::property_id> {
  std::size_t operator()(const kawase::property_id& p) const noexcept { return kawase::detail::hash_of(p.key()); }
};
template <>
struct std::hash<kawase::locator> {
  std::size_t operator()(const kawase::locator& l) const noexcept { return kawase::detail::hash_of({static_cast<std::uint64_t>(l.block), l.ordinal}); }
};
template <kawase::measure M>
struct std::hash<kawase::figure<M>> {
  std::size_t operator()(const kawase::figure<M>& f) const noexcept { return kawase::detail::hash_of(f, kawase::detail::kind_of<M>, f.unit); }
};
template <>
struct std::hash<kawase::any_figure> {
  std::size_t operator()(const kawase::any_figure& f) const noexcept { return kawase::detail::hash_of(f); }
};
template <kawase::currency A, kawase::currency B>
struct std::hash<kawase::restatement<A, B>> {
  std::size_t operator()(const kawase::restatement<A, B>& r) const noexcept { return kawase::detail::hash_of(kawase::any_restatement(r)); }
};
template <>
struct std::hash<kawase::any_restatement> {
  std::size_t operator()(const kawase::any_restatement& r) const noexcept { return kawase::detail::hash_of(r); }
};
KAWASE_QUIET_END
