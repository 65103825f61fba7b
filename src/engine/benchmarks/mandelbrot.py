# Floats in local variables.
def depth(cr, ci, limit):
    zr = zi = 0.0
    for n in range(limit):
        zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
        if zr * zr + zi * zi > 4.0:
            return n
    return limit


total = 0
for y in range(240):
    for x in range(160):
        total += depth(x / 80.0 - 1.5, y / 120.0 - 1.0, 60)
print(total)
