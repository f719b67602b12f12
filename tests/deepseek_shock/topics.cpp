// SPDX-License-Identifier: BSL-1.0
#include <kawase/deepseek_shock/topics.hpp>

#include "support/catch.hpp"

namespace ds = kawase::deepseek_shock;
using namespace kawase;

TEST_CASE("terms with what the article prints in brackets") {
  static_assert(is_called(ds::large_language_model.names, "LLM") && is_called(ds::large_language_model.names, "Large Language Model"));
  static_assert(is_called(ds::artificial_superintelligence.names, "ASI") && is_called(ds::artificial_superintelligence.names, "Artificial Superintelligence"));
  static_assert(ds::open_source.described_as == text("無償で一般公開") && ds::closed_source.described_as == text("有償"));
  CHECK(ds::high_end_gpu.broader[0] == ds::gpu.id);
}
