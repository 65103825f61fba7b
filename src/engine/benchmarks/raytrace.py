# Rays and spheres: tuples of floats, math.sqrt, method calls.
import math


class Sphere:
    def __init__(self, centre, radius):
        self.centre = centre
        self.radius = radius

    def hit(self, origin, direction):
        cx, cy, cz = self.centre
        ox, oy, oz = origin
        dx, dy, dz = direction
        lx, ly, lz = cx - ox, cy - oy, cz - oz
        tca = lx * dx + ly * dy + lz * dz
        if tca < 0:
            return None
        d2 = lx * lx + ly * ly + lz * lz - tca * tca
        r2 = self.radius ** 2
        if d2 > r2:
            return None
        return tca - math.sqrt(r2 - d2)


def normalised(v):
    n = math.sqrt(sum(c * c for c in v))
    return tuple(c / n for c in v)


spheres = [Sphere((i - 3.0, (i % 3) - 1.0, 6.0 + i), 1.0) for i in range(7)]
W, H = 190, 120
image = bytearray(W * H)
for y in range(H):
    for x in range(W):
        ray = normalised(((x - W / 2) / W * 2, (y - H / 2) / H, 1.0))
        best = None
        for s in spheres:
            t = s.hit((0.0, 0.0, 0.0), ray)
            if t is not None and (best is None or t < best):
                best = t
        image[y * W + x] = 0 if best is None else max(1, min(255, int(255 - best * 10)))
print(sum(image), image.count(0))
