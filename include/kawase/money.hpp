// SPDX-License-Identifier: BSL-1.0
// Floor 1: currencies, amounts, exact exchange, civil dates.
#pragma once

// The lowest first: so a compiler that speaks of one names this door as what included it, and no stair of others.
// clang-format off
#include <kawase/money/text.hpp>
#include <kawase/money/currency.hpp>
#include <kawase/money/failure.hpp>
#include <kawase/money/parsed.hpp>
#include <kawase/money/decimal.hpp>
#include <kawase/money/rounding.hpp>
#include <kawase/money/rational.hpp>
#include <kawase/money/money.hpp>
#include <kawase/money/allocate.hpp>
#include <kawase/money/arithmetic.hpp>
#include <kawase/money/exact_money.hpp>
#include <kawase/money/exchange_rate.hpp>
#include <kawase/money/convert.hpp>
#include <kawase/money/currencies.hpp>
#include <kawase/money/date.hpp>
#include <kawase/money/literals.hpp>
#include <kawase/money/quoted_rate.hpp>
#include <kawase/money/rate_table.hpp>
#include <kawase/money/text_buffer.hpp>
#include <kawase/money/write.hpp>
// clang-format on
