"""The same domain on simulated or replayed days: what if, calibration, decision benchmarks."""
