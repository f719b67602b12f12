// SPDX-License-Identifier: BSL-1.0
// Floor 2: what is printed with a number; read, written, scanned, restated.
#pragma once

// The lowest first: so a compiler that speaks of one names this door as what included it, and no stair of others.
// clang-format off
// What a figure is asked with: a rate, 154.50_JPY / 1_USD, and convert() and write() for its nominal value. The rest of that floor is kawase/money.hpp.
#include <kawase/money/literals.hpp>
#include <kawase/money/convert.hpp>
#include <kawase/money/write.hpp>
#include <kawase/figure/interval.hpp>
#include <kawase/figure/measure.hpp>
#include <kawase/figure/modifier.hpp>
#include <kawase/figure/printed_number.hpp>
#include <kawase/figure/profile.hpp>
#include <kawase/figure/figure.hpp>
#include <kawase/figure/grammar.hpp>
#include <kawase/figure/rate_note.hpp>
#include <kawase/figure/restatement.hpp>
#include <kawase/figure/literals.hpp>
#include <kawase/figure/write.hpp>
#include <kawase/figure/restate.hpp>
#include <kawase/figure/scan.hpp>
#include <kawase/figure/write_restatement.hpp>
// clang-format on
