// SPDX-License-Identifier: BSL-1.0
// The pairs and rate notes of one document, and what each is to be held against.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kawase/detail/same.hpp>
#include <kawase/fact/locator.hpp>
#include <kawase/figure/restatement.hpp>
#include <kawase/figure/scan.hpp>
#include <kawase/proof/amount_index.hpp>
#include <kawase/proof/cluster.hpp>
#include <kawase/proof/judgement.hpp>
#include <kawase/proof/named_year.hpp>
#include <kawase/proof/options.hpp>
#include <kawase/proof/yearly_rates.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// Where a pair or figure stands: bytes of a text, or a block of an article.
struct place_in_document {
  span_of_text bytes;
  locator block;
  bool is_block = false;

  constexpr place_in_document() = default;
  // In a text, and in an article.
  constexpr place_in_document(span_of_text s) : bytes(s) {}
  constexpr place_in_document(locator l) : block(l), is_block(true) {}
  friend constexpr bool operator==(const place_in_document&, const place_in_document&) = default;
};

// A restatement where it stands.
struct sighted_pair {
  any_restatement pair;
  place_in_document where, first_where, second_where;
  bool in_english = false;  // so that a repair is written as the text writes
  int year = 0;             // that its sentence names, 2012年; 0 where it names none; below zero for a decade, the negative of its first year
};

// Up to Capacity pairs, and some amounts that stand alone. Add what a text contains, in any order, then settle(), then ask. A document that
// outgrows its store says so: is_full(); what came later is then not known to the others, and can still be judged.
template <std::size_t Capacity = 64>
class document {
 public:
  explicit constexpr document(const proof_options& options = {}) : options_(options) {}

  // One thing that scan() found in that text. False where it found no room.
  constexpr bool add(const found& f, text in);
  constexpr bool add(const sighted_pair& p);
  constexpr bool add(const rate_note& n);
  // An amount that stands alone: it may settle which side of a faulty pair is wrong.
  constexpr bool add(const any_figure& f);
  // After the last add(), before the first judge().
  constexpr void settle();
  // Empties the store, for the next document.
  constexpr void clear() noexcept {
    pairs_size_ = notes_size_ = clusters_size_ = 0;
    full_ = false;
    amounts_.clear();
  }

  constexpr std::size_t size() const noexcept { return pairs_size_; }
  constexpr const sighted_pair& operator[](std::size_t i) const noexcept { return pairs_[i]; }
  // Whether there were more pairs than it has room for; what it was told.
  constexpr bool is_full() const noexcept { return full_; }
  constexpr const proof_options& options() const noexcept { return options_; }

  // By the references in their order. The first that excludes the pair by a power of ten, or by its date, decides, unless a later one that is
  // dated or of this text agrees with the pair. A caller's rate is the last word.
  // Where the pair's sentence names a year, pairs of other years don't speak; nor does the table of the year in the options, if that is another, but
  // the table of all its years; and of a year before these, nothing.
  constexpr judgement judge(const any_restatement& p, int named_year = 0) const;
  constexpr judgement judge(const sighted_pair& p) const { return judge(p.pair, p.year); }
  constexpr judgement judge(std::size_t i) const { return judge(pairs_[i]); }

  // A rate that the text states, held against the caller's rate, the table, and the text's pairs. Where it is a power of ten off, it is no reference.
  constexpr judgement judge(const rate_note& n) const;
  // Some note of the document is a power of ten off, or upside down.
  constexpr bool has_wrong_note() const noexcept {
    for (std::size_t i = 0; i < notes_size_; ++i) {
      if (is_wrong_[i]) return true;
    }
    return false;
  }

  // How often the document prints an amount of that currency and nominal value, as far as its store goes.
  constexpr std::size_t count_of(const any_figure& f) const { return amounts_.count(f); }
  // The first pair that prints it on one of its sides; nullptr where none does.
  constexpr const sighted_pair* first_pair_with(const any_figure& f) const {
    const std::uint32_t i = amounts_.first_pair(f);
    return i < pairs_size_ ? &pairs_[i] : nullptr;
  }

  static constexpr std::size_t most_notes = 8, most_kinds = 8, most_tables = 8;  // notes, and pairs of currencies, that one document is expected to have

 private:
  constexpr reference table(const currency_code& base, const currency_code& quote, int named_year = 0) const {
    if (named_year > 0 && named_year < yearly_rates_first_year) return {};
    const bool of_all_years = options_.year != 0 && named_year != 0 && named_year != options_.year;
    for (std::size_t i = 0; i < tables_size_; ++i) {
      if (tables_[i].base == base && tables_[i].quote == quote) return of_all_years ? of_all_years_[i] : tables_[i];
    }
    return detail::from_table(base, quote, of_all_years ? 0 : options_.year);
  }
  // False, and no change of j, where r says nothing. True where it decides for good.
  constexpr bool ask(const reference& r, const implied_rate& implied, judgement& j) const;

  constexpr void settle_clusters();

  proof_options options_;
  sighted_pair pairs_[Capacity];
  amount_index<4 * Capacity> amounts_;
  rate_note notes_[most_notes];
  bool is_wrong_[most_notes] = {};
  rate_cluster clusters_[most_kinds];
  reference tables_[most_tables], of_all_years_[most_tables];  // what the table says of the currencies that were met; stays through clear()
  std::size_t pairs_size_ = 0, notes_size_ = 0, clusters_size_ = 0, tables_size_ = 0;
  bool full_ = false;
};

namespace detail {

// Terms that leave room for margins and powers of ten. No two currencies of this world lie outside.
inline constexpr rational lowest_plausible_rate{1, 1'000'000'000}, highest_plausible_rate{1'000'000'000};
constexpr bool is_plausible_rate(const rational& r) { return lowest_plausible_rate < r && r < highest_plausible_rate; }

constexpr reference note_between(const rate_note& n, const implied_rate& implied) {
  if (n.empty() || n.per.nominal() == rational(0) || n.price.nominal() == rational(0) || !is_plausible_rate(n.value())) return {};
  return between(from_note(n), implied.base, implied.quote);
}
// A rate that stands for itself, as implied by a pair.
constexpr implied_rate implied_by(const reference& r, const rational& value) { return {r.base, r.quote, value, r.rate, r.rate}; }

// What a pair's rate is a price of and what in, as imply_rate() has it; and the rate of the nominal values alone, which costs little.
struct rate_sides {
  const any_figure &base, &quote;

  constexpr explicit rate_sides(const any_restatement& p) : rate_sides(p, p.first.unit == currency_code("JPY")) {}
  constexpr rate_sides(const any_restatement& p, bool turned) : base(turned ? p.second : p.first), quote(turned ? p.first : p.second) {}
  constexpr bool are_of(const currency_code& b, const currency_code& q) const { return base.unit == b && quote.unit == q; }
  constexpr rational value() const { return quote.nominal() / base.nominal(); }
};

constexpr bool is_english(text printed) {
  for (const char c : printed) {
    if (byte(c) >= 0xe3) return false;
  }
  return true;
}

}  // namespace detail

template <std::size_t Capacity>
constexpr bool document<Capacity>::add(const sighted_pair& p) {
  if (!p.pair.note.empty()) add(p.pair.note);
  if (pairs_size_ == Capacity) return !(full_ = true);
  for (const any_figure* f : {&p.pair.first, &p.pair.second}) amounts_.add(*f, static_cast<std::uint32_t>(pairs_size_));
  pairs_[pairs_size_++] = p;
  return true;
}
template <std::size_t Capacity>
constexpr bool document<Capacity>::add(const rate_note& n) {
  for (std::size_t i = 0; i < notes_size_; ++i) {
    if (notes_[i] == n) return true;
  }
  if (notes_size_ == most_notes) return false;  // notes beyond are no references; the pairs have their own beside them
  notes_[notes_size_++] = n;
  return true;
}
template <std::size_t Capacity>
constexpr bool document<Capacity>::add(const any_figure& f) {
  if (!f.is_money()) return false;
  amounts_.add(f);
  return true;
}
template <std::size_t Capacity>
constexpr bool document<Capacity>::add(const found& f, text in) {
  switch (f.kind) {
    case found_kind::figure: return add(f.first);
    case found_kind::rate_note: return add(f.note);
    case found_kind::restatement: break;
  }
  return add(sighted_pair{f.as_restatement(), f.where, f.first_where, f.second_where, detail::is_english(in.substr(f.where.offset, f.where.length)),
                          detail::named_year(in, f.where.offset, f.where.end())});
}

template <std::size_t Capacity>
constexpr void document<Capacity>::settle() {
  for (std::size_t i = 0; i < pairs_size_ && tables_size_ < most_tables; ++i) {
    const detail::rate_sides sides(pairs_[i].pair);
    bool is_known = false;
    for (std::size_t k = 0; k < tables_size_; ++k) is_known = is_known || sides.are_of(tables_[k].base, tables_[k].quote);
    if (is_known) continue;
    reference& r = tables_[tables_size_];
    r = detail::from_table(sides.base.unit, sides.quote.unit, options_.year);
    of_all_years_[tables_size_++] = options_.year == 0 ? r : detail::from_table(sides.base.unit, sides.quote.unit, 0);
    r.base = sides.base.unit;  // also where the table has nothing
    r.quote = sides.quote.unit;
  }
  settle_clusters();
  for (std::size_t i = 0; i < notes_size_; ++i) {
    const judgement j = judge(notes_[i]);
    is_wrong_[i] = j.power_of_ten != 0 || j.reference.upside_down;
  }
}
template <std::size_t Capacity>
constexpr void document<Capacity>::settle_clusters() {
  clusters_size_ = 0;
  if (pairs_size_ < 2) return;
  rational rates[Capacity];
  for (std::size_t first = 0; first < pairs_size_; ++first) {
    const detail::rate_sides r(pairs_[first].pair);
    bool is_known = clusters_size_ == most_kinds;
    for (std::size_t k = 0; k < clusters_size_; ++k) is_known = is_known || r.are_of(clusters_[k].base, clusters_[k].quote);
    if (is_known) continue;
    std::size_t n = 0;
    rate_cluster of_years;
    for (std::size_t i = first; i < pairs_size_; ++i) {
      const detail::rate_sides other(pairs_[i].pair);
      if (!other.are_of(r.base.unit, r.quote.unit)) continue;
      of_years.add_year(pairs_[i].year);
      if (const rational value = other.value(); detail::is_plausible_rate(value)) rates[n++] = value;
    }
    rate_cluster& c = clusters_[clusters_size_++] = n == 0 ? rate_cluster{r.base.unit, r.quote.unit} : detail::find_cluster(rates, n, r.base.unit, r.quote.unit);
    c.first_year = of_years.first_year;
    c.last_year = of_years.last_year;
    if (const reference all = c.all()) c.is_off = detail::judge(detail::implied_by(all, c.lowest), table(c.base, c.quote)).power_of_ten != 0;
  }
}

template <std::size_t Capacity>
constexpr bool document<Capacity>::ask(const reference& r, const implied_rate& implied, judgement& j) const {
  if (!r) return false;
  const detail::comparison next = detail::compare(implied, r);
  const bool is_undated_table = detail::same(r.from, reference_source::table) && !r.is_dated;
  if (!detail::same(r.from, reference_source::caller)) {
    if (!next.agrees() && next.power_of_ten == 0 && (is_undated_table || detail::same(r.from, reference_source::other_pairs))) return false;  // accuses only of tens
    const bool acquits = next.agrees() && !is_undated_table;
    if (!detail::same(j.verdict, verdict::not_checkable) && !acquits) return false;
  }
  detail::decide(j, next, r);
  return next.agrees() || detail::same(r.from, reference_source::caller);
}

template <std::size_t Capacity>
constexpr judgement document<Capacity>::judge(const rate_note& n) const {
  judgement j;
  if (n.empty()) return j;
  const bool turned = n.base() == currency_code("JPY");
  j.implied.base = turned ? n.quote() : n.base();
  j.implied.quote = turned ? n.base() : n.quote();
  const reference said = detail::note_between(n, j.implied);
  if (!said) return j;
  j.implied = detail::implied_by(said, turned ? rational(1) / n.value() : n.value());
  // True where r has decided.
  const auto ask = [&](const reference& r) {
    if (!r || r.base != said.base || r.quote != said.quote) return false;
    const judgement next = detail::judge(j.implied, r);
    const bool fits = overlap(said.rate, r.widened()), fits_upside_down = overlap(said.inverse().rate, r.widened());
    if (!fits && !fits_upside_down && next.power_of_ten == 0) return false;
    if (fits || !fits_upside_down) j = next;
    else j.reference.upside_down = true;
    return true;
  };
  for (const given_rate& r : options_.rates) {
    if (ask(detail::between(detail::from_caller(r), said.base, said.quote))) return j;
  }
  if (ask(table(said.base, said.quote))) return j;
  for (std::size_t k = 0; k < clusters_size_; ++k) {
    if (ask(clusters_[k].all())) return j;
  }
  return j;
}

template <std::size_t Capacity>
constexpr judgement document<Capacity>::judge(const any_restatement& p, int named_year) const {
  judgement j{verdict::not_checkable, p.implied(options_.profile)};
  const implied_rate& asked = j.implied;
  if (!detail::is_plausible_rate(asked.value)) return j;
  for (const given_rate& r : options_.rates) {
    if (ask(detail::between(detail::from_caller(r), asked.base, asked.quote), asked, j)) return j;
  }
  if (reference own = detail::note_between(p.note, asked); own && judge(p.note).power_of_ten == 0) {
    own.is_dated = true;
    if (ask(own, asked, j)) return j;
    reference turned = own.inverse();
    turned.base = own.base;
    turned.quote = own.quote;
    turned.upside_down = true;
    if (const detail::comparison other = detail::compare(asked, turned); other.agrees()) {
      detail::decide(j, other, turned);
      return j;
    }
  }
  for (std::size_t i = 0; i < notes_size_; ++i) {
    if (notes_[i] == p.note || is_wrong_[i]) continue;
    if (ask(detail::note_between(notes_[i], asked), asked, j)) return j;
  }
  for (std::size_t k = 0; k < clusters_size_; ++k) {
    if (clusters_[k].base == asked.base && clusters_[k].quote == asked.quote && clusters_[k].may_be_of(named_year) && ask(clusters_[k].others_than(asked.value), asked, j)) return j;
  }
  ask(table(asked.base, asked.quote, named_year), asked, j);
  return j;
}

}  // namespace kawase
KAWASE_QUIET_END
