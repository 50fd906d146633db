"""The whole of the configuration folder as one model: a field per file, named like it."""

from shared.settings.branch import BranchFile
from shared.settings.classes import ClassesFile
from shared.settings.counters import CountersFile
from shared.settings.kiosks import KiosksFile
from shared.settings.machines import MachinesFile
from shared.settings.receipt import ReceiptFile
from shared.settings.rules import RulesFile
from shared.settings.screens import ScreensFile
from shared.settings.services import ServicesFile
from shared.settings.serving import ServingFile
from shared.settings.table import Table
from shared.settings.teller import TellerFile


class Config(Table):
    """Everything in the configuration folder."""

    branch: BranchFile
    services: ServicesFile
    classes: ClassesFile
    counters: CountersFile
    machines: MachinesFile
    kiosks: KiosksFile
    rules: RulesFile
    receipt: ReceiptFile
    screens: ScreensFile
    teller: TellerFile
    serving: ServingFile
