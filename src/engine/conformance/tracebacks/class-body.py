class Plain:
    def method(self): pass

    class Inner:
        value = Plain.missing(1) + 2
