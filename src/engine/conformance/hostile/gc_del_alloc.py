import gc
class A:
    def __init__(self): self.me = self
    def __del__(self): A(); gc.collect()
A()
gc.collect()
