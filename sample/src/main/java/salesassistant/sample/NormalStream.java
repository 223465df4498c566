package salesassistant.sample;

/**
 * Standard normal numbers addressed by counters, made of two uniform streams (Box and Muller). Like all of the
 * simulation they use {@link StrictMath}, which gives the same digits on every machine.
 */
record NormalStream(RandomStream radius, RandomStream angle) {

    static NormalStream of(long seed, String name) {
        return new NormalStream(RandomStream.of(seed, name + "/a"), RandomStream.of(seed, name + "/b"));
    }

    NormalStream at(long index) {
        return new NormalStream(radius.at(index), angle.at(index));
    }

    double value() {
        return Math.sqrt(-2 * StrictMath.log(radius.uniform())) * StrictMath.cos(2 * Math.PI * angle.uniform());
    }
}
