def f():
    x = (1 +
         None +
         2)
f()
