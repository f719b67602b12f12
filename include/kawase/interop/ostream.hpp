// SPDX-License-Identifier: BSL-1.0
// std::cout << 19.99_USD: kawase's types on output streams.
#pragma once

#include <concepts>
#include <ostream>
#include <string_view>

#include <kawase/detail/config.hpp>
#include <kawase/interop/printable.hpp>
#include <kawase/interop/printed_amounts.hpp>
#include <kawase/interop/printed_facts.hpp>
#include <kawase/money/money.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

namespace detail {
template <class Stream>
concept output_stream = stream_like<Stream> && std::derived_from<Stream, std::basic_ostream<char, typename Stream::traits_type>>;

template <class Stream, class T>
Stream& print(Stream& out, const T& x) {
  with_text(x, format_spec{}, [&out](text t) { static_cast<std::basic_ostream<char, typename Stream::traits_type>&>(out) << std::basic_string_view<char, typename Stream::traits_type>(t.data(), t.size()); });
  return out;
}
}  // namespace detail

// As "{}" prints it (format_spec.hpp); styled(x, style::en) as "{:e}". The stream's width, fill and adjustment hold, as for a std::string: the width
// counts bytes. Its locale does not, nor do its flags for numbers.
template <detail::output_stream Stream, printable T>
Stream& operator<<(Stream& out, const T& x) {
  return detail::print(out, x);
}
// For amounts and figures once more: without this header their operator << is deleted, and says which header to include.
template <detail::output_stream Stream, amount A>
  requires printable<A>
Stream& operator<<(Stream& out, const A& x) {
  return detail::print(out, x);
}
template <detail::output_stream Stream, any_kind_of_figure F>
  requires printable<F>
Stream& operator<<(Stream& out, const F& x) {
  return detail::print(out, x);
}

}  // namespace kawase
KAWASE_QUIET_END
