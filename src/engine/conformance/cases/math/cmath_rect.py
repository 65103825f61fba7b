import cmath

VALUES = [float('-inf'), -2.5, -1.0, -0.0, 0.0, 0.3, 1.0, 3.0, 700.0, float('inf'), float('nan')]

for x in VALUES:
    for y in VALUES:
        try:
            print(x, y, cmath.rect(x, y))
        except (ValueError, OverflowError) as error:
            print(x, y, type(error).__name__, error)
