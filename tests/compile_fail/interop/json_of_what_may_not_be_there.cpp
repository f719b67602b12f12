// SPDX-License-Identifier: BSL-1.0
// phrase: kawase: this has no form in JSON; for entities, statements and articles include <kawase/interop/json_article.hpp>
#include <kawase/interop/json.hpp>
#include <kawase/money.hpp>
using namespace kawase;

const auto m = money<USD>::parse("19.99");
auto json = to_json(EITHER((m.value()), (m)));
