// SPDX-License-Identifier: BSL-1.0
// What the compiler offers, and what kawase asks of it. Private.
#pragma once

#if __cplusplus < 202002L && (!defined(_MSVC_LANG) || _MSVC_LANG < 202002L)
#error "kawase needs C++20: compile with -std=c++20 (g++ 12, clang++ 14 or newer) or /std:c++20"
#endif

// Define KAWASE_NO_INT128 to use the portable arithmetic (two limbs, overflow found by comparison, bytes compared in loops) even where the compiler offers better: the
// tests do, to hold both to the same results. All translation units of a program must agree on it.
#if defined(__SIZEOF_INT128__) && !defined(KAWASE_NO_INT128)
#define KAWASE_HAS_INT128 1
#else
#define KAWASE_HAS_INT128 0
#endif
#if defined(__GNUC__) && !defined(KAWASE_NO_INT128)
#define KAWASE_HAS_OVERFLOW_BUILTINS 1
#define KAWASE_HAS_STRING_BUILTINS 1
#else
#define KAWASE_HAS_OVERFLOW_BUILTINS 0
#define KAWASE_HAS_STRING_BUILTINS 0
#endif

#if defined(__cpp_exceptions) && __cpp_exceptions >= 199711L
#define KAWASE_HAS_EXCEPTIONS 1
#else
#define KAWASE_HAS_EXCEPTIONS 0
#endif

// Sanitizers that report unsigned wrap-around are told here that a function wraps on purpose.
#if defined(__clang__)
#define KAWASE_WRAPS_ON_PURPOSE __attribute__((no_sanitize("unsigned-integer-overflow", "unsigned-shift-base")))
#else
#define KAWASE_WRAPS_ON_PURPOSE
#endif

// Before a function whose calls are rare, so that it is not compiled into what is called often.
#if defined(__GNUC__)
#define KAWASE_NOT_INLINE __attribute__((noinline))
#elif defined(_MSC_VER)
#define KAWASE_NOT_INLINE __declspec(noinline)
#else
#define KAWASE_NOT_INLINE
#endif

// Before a function that is worth little more than the call of it.
#if defined(__GNUC__)
#define KAWASE_ALWAYS_INLINE __attribute__((always_inline))
#elif defined(_MSC_VER)
#define KAWASE_ALWAYS_INLINE __forceinline
#else
#define KAWASE_ALWAYS_INLINE
#endif

// Behind a member function: what it returns views the object. Compilers that know the attribute warn where the object is a temporary.
#if defined(__has_cpp_attribute)
#if __has_cpp_attribute(clang::lifetimebound)
#define KAWASE_VIEWS_THIS [[clang::lifetimebound]]
#endif
#endif
#ifndef KAWASE_VIEWS_THIS
#define KAWASE_VIEWS_THIS
#endif

// At a parameter: what it points to is reached through no other one.
#if defined(__GNUC__) || defined(_MSC_VER)
#define KAWASE_RESTRICT __restrict
#else
#define KAWASE_RESTRICT
#endif

// The widest warnings object to what a header of this kind can't be without: consteval, pointers into buffers, inline virtual functions, a switch over
// an enumeration, with a default label or without, and a cast that only machines of another size need; and clang++ 14 to a defaulted <=>. Between the
// two macros they are quiet about these, and about nothing else.
#if defined(__clang__)
#define KAWASE_QUIET_BEGIN                                                                                                                            \
  _Pragma("clang diagnostic push") _Pragma("clang diagnostic ignored \"-Wunknown-warning-option\"")                                                   \
      _Pragma("clang diagnostic ignored \"-Wunsafe-buffer-usage\"") _Pragma("clang diagnostic ignored \"-Wc++20-compat\"")                            \
          _Pragma("clang diagnostic ignored \"-Wweak-vtables\"") _Pragma("clang diagnostic ignored \"-Wswitch-default\"")                             \
              _Pragma("clang diagnostic ignored \"-Wswitch-enum\"") _Pragma("clang diagnostic ignored \"-Wzero-as-null-pointer-constant\"")
#define KAWASE_QUIET_END _Pragma("clang diagnostic pop")
#elif defined(__GNUC__)
#define KAWASE_QUIET_BEGIN \
  _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Wswitch-enum\"") _Pragma("GCC diagnostic ignored \"-Wuseless-cast\"")
#define KAWASE_QUIET_END _Pragma("GCC diagnostic pop")
#else
#define KAWASE_QUIET_BEGIN
#define KAWASE_QUIET_END
#endif

namespace kawase::detail {
static_assert(sizeof("円") == 4, "kawase's sources are UTF-8: compile with /utf-8 (MSVC) or -finput-charset=UTF-8 -fexec-charset=UTF-8 (g++)");
}
