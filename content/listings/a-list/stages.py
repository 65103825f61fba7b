nut, bolt, screw = 'nut', 'bolt', 'screw'
made = [nut, bolt]
grown = [nut, bolt]
grown.append(screw)
emptied = [nut, bolt]
emptied.clear()
print(made, grown, emptied)
