// SPDX-License-Identifier: BSL-1.0
// Whether an expression compiles, for surveys of what is allowed and what is refused.
#pragma once

namespace test {

template <class A, class B> concept can_add = requires(const A& a, const B& b) { a + b; };
template <class A, class B> concept can_subtract = requires(const A& a, const B& b) { a - b; };
template <class A, class B> concept can_multiply = requires(const A& a, const B& b) { a * b; };
template <class A, class B> concept can_divide = requires(const A& a, const B& b) { a / b; };
template <class A, class B> concept can_take_modulo = requires(const A& a, const B& b) { a % b; };
template <class A, class B> concept can_equal = requires(const A& a, const B& b) { a == b; } && requires(const A& a, const B& b) { a != b; };
template <class A, class B> concept can_equal_at_all = requires(const A& a, const B& b) { a == b; } || requires(const A& a, const B& b) { a != b; };
template <class A, class B> concept can_order = requires(const A& a, const B& b) { a < b; } && requires(const A& a, const B& b) { a >= b; };
template <class A, class B> concept can_order_at_all = requires(const A& a, const B& b) { a < b; } || requires(const A& a, const B& b) { a > b; } ||
                                                       requires(const A& a, const B& b) { a <= b; } || requires(const A& a, const B& b) { a >= b; };
template <class A, class B> concept can_add_to = requires(A a, const B& b) { a += b; };
template <class A, class B> concept can_subtract_from = requires(A a, const B& b) { a -= b; };
template <class A, class B> concept can_multiply_by = requires(A a, const B& b) { a *= b; };
template <class A, class B> concept can_divide_by = requires(A a, const B& b) { a /= b; };
template <class A> concept can_negate = requires(const A& a) { -a; } && requires(const A& a) { +a; };
template <class A> concept can_step = requires(A a) { ++a; } || requires(A a) { --a; } || requires(A a) { a++; } || requires(A a) { a--; };
template <class A> concept can_be_true = requires(const A& a) { !a; } || requires(const A& a) { a ? 1 : 0; };
// Compared both ways round, and in no way at all.
template <class A, class B> concept comparable = can_equal<A, B> && can_equal<B, A> && can_order<A, B> && can_order<B, A>;
template <class A, class B> concept never_compared = !can_equal_at_all<A, B> && !can_equal_at_all<B, A> && !can_order_at_all<A, B> && !can_order_at_all<B, A>;

}  // namespace test
