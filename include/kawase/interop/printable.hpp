// SPDX-License-Identifier: BSL-1.0
// What all kinds of printing have in common: which types can be printed, and how each becomes text. Of itself it prints nothing.
#pragma once

#include <concepts>
#include <cstddef>
#include <type_traits>

#include <kawase/detail/checked.hpp>
#include <kawase/detail/config.hpp>
#include <kawase/figure/write.hpp>
#include <kawase/interop/format_spec.hpp>
#include <kawase/money/currency.hpp>
#include <kawase/money/decimal.hpp>
#include <kawase/money/parsed.hpp>
#include <kawase/money/text.hpp>
#include <kawase/money/text_buffer.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// What a type takes of a format spec. printed_amounts.hpp and printed_facts.hpp say it of kawase's types, money of your own currencies among them.
template <class T>
inline constexpr format_options format_options_of = format_options::none;

// A name of each enumerator, as name(verdict::consistent).
template <class E>
  requires std::is_enum_v<E> && requires(E e) {
    { name(e) } -> std::same_as<text>;
  }
inline constexpr format_options format_options_of<E> = format_options::padding;

// Just that type: what merely converts to one of kawase's (a std::string to text) is not printed by kawase.
template <class T>
concept printable = format_options_of<T> != format_options::none;

// Of what can be printed: whether it has a form for readers of English and Japanese.
template <class T>
concept printable_in_styles = printable<T> && has(format_options_of<T>, format_options::languages);

// A value with the style that it is to be printed in: std::cout << styled(price, style::en). Copies the value.
template <printable_in_styles T>
struct styled_value {
  T value;
  style in;
};
template <printable_in_styles T>
constexpr styled_value<T> styled(const T& x, style in) {
  return {x, in};
}

// Of what the lower floors print.
template <>
inline constexpr format_options format_options_of<text> = format_options::padding;
// Of what the lower floors print.
template <std::size_t N>
inline constexpr format_options format_options_of<text_buffer<N>> = format_options::padding;
// Of what the lower floors print.
template <>
inline constexpr format_options format_options_of<currency_code> = format_options::padding;
// Of what the lower floors print.
template <>
inline constexpr format_options format_options_of<parse_errc> = format_options::padding;
// Of a styled value: what the value takes, less the letter.
template <printable_in_styles T>
inline constexpr format_options format_options_of<styled_value<T>> = format_options::padding;

namespace detail {

constexpr char letter_of(style s) noexcept { return s == style::ja ? 'j' : s == style::en ? 'e' : 'i'; }
constexpr style style_of(const format_spec& s) noexcept { return s.letter == 'j' ? style::ja : s.letter == 'e' ? style::en : style::iso; }

// What is there as text already. The first parameter makes argument-dependent look-up find what other headers add.
struct as_text {};
constexpr text text_of(as_text, const text& t, const format_spec&) noexcept { return t; }
template <std::size_t N>
constexpr text text_of(as_text, const text_buffer<N>& t, const format_spec&) noexcept {
  return text(t);
}
constexpr text text_of(as_text, const currency_code& c, const format_spec&) noexcept { return c.name(); }
constexpr text text_of(as_text, parse_errc why, const format_spec&) noexcept { return sentence(why); }
template <class E>
  requires std::is_enum_v<E> && (!std::same_as<E, parse_errc>)
constexpr text text_of(as_text, E e, const format_spec&) noexcept {
  return name(e);
}

// No text that is made anew needs more: a finding's message is the longest, with level and rule.
inline constexpr std::size_t longest_printed = 1088;

// take(text), which views the value itself or a buffer that ends with the call.
template <printable T, class Take>
constexpr decltype(auto) with_text(const T& x, const format_spec& spec, Take&& take) {
  if constexpr (requires { text_of(as_text{}, x, spec); }) {
    return take(text_of(as_text{}, x, spec));
  } else {
    text_buffer<longest_printed> room;
    writer out{room.begin(), room.end()};
    put_text(out, x, spec);
    room.set_end(out.at);
    return take(text(room));
  }
}

template <class T, class Take>
constexpr decltype(auto) with_text(const styled_value<T>& x, format_spec spec, Take&& take) {
  spec.letter = letter_of(x.in);
  return with_text(x.value, spec, take);
}

// For the library's visitation of an argument whose value is a width.
template <class Library>
struct width_visitor {
  template <class Value>
  constexpr int operator()(const Value& value) const {
    if constexpr (whole_number<Value>) {
      if (!is_negative(value) && magnitude(value) <= 9999) return static_cast<int>(value);
    }
    Library::this_format_spec_cannot_be_read("kawase: a width from an argument is a whole number from 0 to 9999");
    return 0;
  }
};

// A formatter of T for a library that has
//   padding                                              its formatter of strings, and text_view, what that formats
//   this_format_spec_cannot_be_read(sentence)            fails as the library fails
//   parse(padding&, padding_spec)                        in the library's own way
//   width_of(context, id)                                the value of an argument; refuses what is no width
template <printable T, class Library>
class basic_formatter {
 public:
  template <class ParseContext>
  constexpr auto parse(ParseContext& context) -> decltype(context.begin()) {
    const auto first = context.begin();
    const auto length = context.end() - first;
    const char* const begin = length == 0 ? "" : &*first;
    reading_ = read_format_spec(begin, begin + length, format_options_of<T>);
    check(reading_.fault);
    if (reading_.width == width_from::next_argument) reading_.argument = static_cast<int>(context.next_arg_id());
    if (reading_.width == width_from::named_argument) Library::check_argument(context, reading_.argument);
    Library::parse(padding_, padding_spec(reading_.spec, reading_.width == width_from::spec ? reading_.spec.width : 1));
    const auto read = reading_.end - begin;
    reading_.end = nullptr;
    return first + read;
  }
  template <class FormatContext>
  auto format(const T& x, FormatContext& context) const -> decltype(context.out()) {
    typename Library::padding padding;
    if (reading_.width == width_from::spec) padding = padding_;
    else Library::parse(padding, padding_spec(reading_.spec, Library::width_of(context, reading_.argument)));
    return with_text(x, reading_.spec, [&](text t) { return padding.format(typename Library::text_view(t.data(), t.size()), context); });
  }

 private:
  // A function of its own, so that the compiler prints the sentence as its argument.
  static constexpr void check(const char* fault) {
    if (fault) Library::this_format_spec_cannot_be_read(fault);
  }
  spec_reading reading_;
  typename Library::padding padding_;
};

}  // namespace detail
}  // namespace kawase
KAWASE_QUIET_END
