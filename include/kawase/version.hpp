// SPDX-License-Identifier: BSL-1.0
// The version of kawase. It stands only here: CMake reads it from this file.
#pragma once

#define KAWASE_VERSION_MAJOR 1
#define KAWASE_VERSION_MINOR 0
#define KAWASE_VERSION_PATCH 0

namespace kawase {

inline constexpr int version_major = KAWASE_VERSION_MAJOR;
inline constexpr int version_minor = KAWASE_VERSION_MINOR;
inline constexpr int version_patch = KAWASE_VERSION_PATCH;

}  // namespace kawase
