"""Words: every sentence a person reads, in Chinese and English, from one Fluent catalogue per language."""

from shared.languages.languages import FOLDER, Languages

__all__ = ["FOLDER", "Languages"]
