// SPDX-License-Identifier: BSL-1.0
// within 8 lines: g++ 14 shows first from where to_json() calls what asks.
// phrase: kawase: this has no form in JSON; for entities, statements and articles include <kawase/interop/json_article.hpp>
#include <kawase/interop/json.hpp>
#include <kawase/money.hpp>
using namespace kawase;

const auto m = money<USD>::parse("19.99");
auto json = to_json(EITHER((m.value()), (m)));
