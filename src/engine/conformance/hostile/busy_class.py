while True:
    class A: pass
