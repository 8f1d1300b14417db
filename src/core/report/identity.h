// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Moved: whoever still includes it from here is served until all have followed.
#include "model/identity.h"
