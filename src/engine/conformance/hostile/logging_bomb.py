import logging
class A:
    def __str__(self): logging.error(self); return 'x'
logging.error(A())
