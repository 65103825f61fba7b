class E1(Exception): 
    def __str__(self): raise ValueError
raise E1()
