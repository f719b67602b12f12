// SPDX-License-Identifier: BSL-1.0
// All floors; the article is not among them: kawase/deepseek_shock.hpp.
#pragma once

#include <kawase/fact.hpp>
#include <kawase/fact/write.hpp>
#include <kawase/figure.hpp>
#include <kawase/money.hpp>
#include <kawase/proof.hpp>
