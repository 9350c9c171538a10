"""The signs, codes and abbreviations of currencies that stand beside an amount."""

from __future__ import annotations

from copytaster.facts.measures import CROWN, DOLLAR, RUPEE

CURRENCIES = {
    "$": DOLLAR,
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₽": "RUB",
    "₹": "INR",
    "₴": "UAH",
    "₩": "KRW",
    "₺": "TRY",
}
"""Signs of currencies, before or behind an amount."""
DOLLARS = {
    "us$": "USD",
    "r$": "BRL",
    "a$": "AUD",
    "au$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "hk$": "HKD",
    "nz$": "NZD",
    "s$": "SGD",
    "nt$": "TWD",
    "mx$": "MXN",
}
"""Currencies that a letter or two before the sign tell apart."""
CODES = frozenset(
    {*CURRENCIES.values(), *DOLLARS.values(), "CHF", "CNY", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "PKR"} - {DOLLAR}
)
"""Currency codes that may follow an amount: “5 million EUR”."""
LETTERS = {
    **{code.lower(): code for code in CODES - {"TRY", "RUB"}},
    "kr": CROWN,
    "rs": RUPEE,
    "nkr": "NOK",
    "skr": "SEK",
    "dkr": "DKK",
    "sfr": "CHF",
    "rmb": "CNY",
}
"""Codes and abbreviations in letters that may precede an amount, without those that are English words: NKr1.2bn."""
