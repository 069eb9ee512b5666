String log = new File(basedir, 'build.log').text
assert log =~ /src.main.java.p.Model\.java:\[13,\d+\] error PHI\d{4}: /
assert log.contains('help: ')
assert log.contains('Phigrad found ')
assert !new File(basedir, 'target/generated-sources/phigrad/p/ModelDerivatives.java').exists()
