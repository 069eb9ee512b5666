assert new File(basedir, 'target/generated-test-sources/phigrad/p/TwiceDerivatives.java').file
assert new File(basedir, 'target/test-classes/p/TwiceDerivatives.class').file
assert !new File(basedir, 'target/generated-sources/phigrad/p/ModelDerivatives.java').exists()
