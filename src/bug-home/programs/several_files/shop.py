class Shop:
    """Sells what is in stock."""

    def __init__(self, stock):
        self.stock = stock

    def sell(self, note):
        if self.stock > 0:
            note("sold")
            self.stock -= 1
