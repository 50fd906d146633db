"""Settings: one branch described in TOML files, checked whole, refused at start when anything is wrong."""

from shared.settings.check import Report, check
from shared.settings.faults import Fault, SettingsError
from shared.settings.kiosks import Printer
from shared.settings.load import load
from shared.settings.receipt import Receipt
from shared.settings.screens import Screens
from shared.settings.serving import Serving
from shared.settings.settings import Settings
from shared.settings.teller import Teller

__all__ = [
    "Fault",
    "Printer",
    "Receipt",
    "Report",
    "Screens",
    "Serving",
    "Settings",
    "SettingsError",
    "Teller",
    "check",
    "load",
]
