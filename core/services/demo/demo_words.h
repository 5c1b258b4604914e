// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace c360::services::demo {

// Every person and company here is made up; given names, family names and towns are common ones.

/// A name in both scripts.
struct Name
{
    const char *arabic;
    const char *latin;
};

struct Town
{
    const char *latin;
    const char *arabic; ///< nullptr where Arabic is not written
    const char *state;
    const char *postalCode;
    const char *country;
    double latitude;
    double longitude;
};

struct Product
{
    const char *code;
    int category; ///< index into categories()
    const char *english;
    const char *french;
    const char *arabic;
    int cents;
};

struct Words
{
    const char *english;
    const char *french;
    const char *arabic;
};

/// An activity's subject, by interaction_type.
struct Subject
{
    const char *type;
    Words words;
};

[[nodiscard]] std::span<const Name> arabicMale();
[[nodiscard]] std::span<const Name> arabicFemale();
[[nodiscard]] std::span<const Name> arabicFamily();
[[nodiscard]] std::span<const char *const> frenchMale();
[[nodiscard]] std::span<const char *const> frenchFemale();
[[nodiscard]] std::span<const char *const> frenchFamily();
[[nodiscard]] std::span<const char *const> englishMale();
[[nodiscard]] std::span<const char *const> englishFemale();
[[nodiscard]] std::span<const char *const> englishFamily();
[[nodiscard]] std::span<const Town> maghrebTowns();
[[nodiscard]] std::span<const Town> frenchTowns();
[[nodiscard]] std::span<const Town> britishTowns();
[[nodiscard]] std::span<const Words> trades();
[[nodiscard]] std::span<const Words> categories();
[[nodiscard]] std::span<const Product> products();
[[nodiscard]] std::span<const Subject> subjects();
[[nodiscard]] std::span<const Words> tasks();
[[nodiscard]] std::span<const Words> notes();
[[nodiscard]] std::span<const Words> roles();
[[nodiscard]] std::span<const char *const> frenchStreets();
[[nodiscard]] std::span<const char *const> englishStreets();
[[nodiscard]] std::span<const char *const> arabicStreets();

} // namespace c360::services::demo
