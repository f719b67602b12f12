// SPDX-License-Identifier: BSL-1.0
// The module kawase: `import kawase;` brings every header but interop/fmt.hpp, so the article and what interop/ has for the standard library as well.
// Macros stay behind: include kawase/version.hpp for KAWASE_VERSION, and define KAWASE_ON_FAILURE where this file is compiled.
module;

// What the headers include of the standard library, before the module begins, so that it is not taken into it.
#include <bit>
#include <cfloat>
#include <chrono>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <initializer_list>
#include <new>
#include <ostream>
#include <ranges>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <version>
#if defined(__cpp_lib_format)
#include <format>
#endif

export module kawase;

#if defined(__clang__)
#pragma clang diagnostic ignored "-Wunknown-warning-option"
#pragma clang diagnostic ignored "-Winclude-angled-in-module-purview"
#endif

// extern "C++": all is what it is for those who include it, so that a program may have both, each in its own files.
export extern "C++" {
#include <kawase.hpp>
#include <kawase/deepseek_shock.hpp>
#include <kawase/interop/chrono.hpp>
#include <kawase/interop/format.hpp>
#include <kawase/interop/hash.hpp>
#include <kawase/interop/json_article.hpp>
#include <kawase/interop/ostream.hpp>
#include <kawase/interop/ranges.hpp>
#include <kawase/interop/string.hpp>
#include <kawase/money/convert_all.hpp>
#include <kawase/money/cross_rate.hpp>
#include <kawase/money/ecb.hpp>
#include <kawase/money/iso4217.hpp>
#include <kawase/money/iso4217_tags.hpp>
#include <kawase/version.hpp>
}
