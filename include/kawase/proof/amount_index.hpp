// SPDX-License-Identifier: BSL-1.0
// Which amounts a document prints, how often, and in which pair first: found in one step, however many there are.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kawase/figure/figure.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// Room for Slots different amounts, of which two thirds are used; what comes later is not indexed. Two figures are the same amount here if they
// have one currency and one nominal value, whatever their digits and modifiers: 3,000億円 and 約3000億円.
template <std::size_t Slots>
class amount_index {
 public:
  // Of amounts that are a side of no pair.
  static constexpr std::uint32_t no_pair = ~std::uint32_t{0};
  // What an amount is known by, how often it was met, and the first pair that has it as a side.
  struct entry {
    std::uint64_t coefficient = 0, unit = 0;
    std::int32_t exponent = 0;
    std::uint32_t count = 0;
    std::uint32_t first_pair = no_pair;
    std::uint32_t generation = 0;  // entries of an earlier generation are empty
  };

  // pair: the number of the pair that it is a side of, or no_pair.
  constexpr void add(const any_figure& f, std::uint32_t pair = no_pair) {
    entry wanted = key(f);
    entry* e = find(wanted);
    if (!e) {
      if (3 * used_ >= 2 * Slots) return;
      e = &entries_[free_slot(wanted)];
      *e = wanted;
      ++used_;
    }
    ++e->count;
    if (e->first_pair == no_pair) e->first_pair = pair;
  }
  constexpr std::size_t count(const any_figure& f) const {
    const entry* e = find(key(f));
    return e ? e->count : 0;
  }
  // The first pair that prints the amount on one of its sides; no_pair where there is none.
  constexpr std::uint32_t first_pair(const any_figure& f) const {
    const entry* e = find(key(f));
    return e ? e->first_pair : no_pair;
  }
  constexpr void clear() noexcept {
    ++generation_;
    used_ = 0;
  }

 private:
  constexpr entry key(const any_figure& f) const {
    entry e;
    e.coefficient = f.digits.coefficient;
    e.exponent = f.digits.exponent;
    while (e.coefficient != 0 && e.coefficient % 10 == 0) e.coefficient /= 10, ++e.exponent;
    for (const char c : f.unit.characters_) e.unit = e.unit << 8 | static_cast<unsigned char>(c);
    e.generation = generation_;
    return e;
  }
  static constexpr std::size_t home(const entry& e) {
    // xor and shifts that lose nothing, so that no sanitizer has anything to say; good enough for a table two thirds full
    std::uint64_t h = e.coefficient ^ (e.unit >> 17) ^ (e.unit & 0x01ff'ffff'ffff'ffff) ^ static_cast<std::uint64_t>(e.exponent + 64);
    h ^= h >> 29;
    h = (h % 0xffff'fffb) * 0x9e37'79b1u;  // below 2^64
    h ^= h >> 31;
    return static_cast<std::size_t>(h % Slots);
  }
  constexpr bool is_at(std::size_t i, const entry& e) const {
    const entry& x = entries_[i];
    return x.coefficient == e.coefficient && x.exponent == e.exponent && x.unit == e.unit;
  }
  constexpr bool is_free(std::size_t i) const { return entries_[i].generation != generation_; }
  constexpr std::size_t free_slot(const entry& e) const {
    std::size_t i = home(e);
    while (!is_free(i)) i = i + 1 == Slots ? 0 : i + 1;
    return i;
  }
  constexpr const entry* find(const entry& e) const {
    for (std::size_t i = home(e); !is_free(i); i = i + 1 == Slots ? 0 : i + 1) {
      if (is_at(i, e)) return &entries_[i];
    }
    return nullptr;
  }
  constexpr entry* find(const entry& e) { return const_cast<entry*>(static_cast<const amount_index*>(this)->find(e)); }

  entry entries_[Slots];
  std::size_t used_ = 0;
  std::uint32_t generation_ = 1;
};

}  // namespace kawase
KAWASE_QUIET_END
