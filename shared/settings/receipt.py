"""receipt.toml: what is printed on a ticket besides the ticket itself."""

from shared.settings.kinds import Minutes, Text
from shared.settings.table import Table


class Receipt(Table):
    """Texts of the receipt; a print job older than `expires_minutes` is of no use and is not printed."""

    complaint_phone: Text
    expires_minutes: Minutes = 10


class ReceiptFile(Table):
    """receipt.toml"""

    receipt: Receipt
