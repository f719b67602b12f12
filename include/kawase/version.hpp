// SPDX-License-Identifier: BSL-1.0
// The version of kawase, for the preprocessor and for the program. It stands only here: CMake and the script for the single header read it from this
// file.
#pragma once

// Each counts from 0; after a new major version what compiled need not compile.
#define KAWASE_VERSION_MAJOR 1
#define KAWASE_VERSION_MINOR 0
#define KAWASE_VERSION_PATCH 0

// To compare with: #if KAWASE_VERSION >= 10200, since 1.2.0.
#define KAWASE_VERSION (KAWASE_VERSION_MAJOR * 10000 + KAWASE_VERSION_MINOR * 100 + KAWASE_VERSION_PATCH)

namespace kawase {

// As numbers of the program; these are what a module brings.
inline constexpr int version_major = KAWASE_VERSION_MAJOR;
inline constexpr int version_minor = KAWASE_VERSION_MINOR;
inline constexpr int version_patch = KAWASE_VERSION_PATCH;

}  // namespace kawase
