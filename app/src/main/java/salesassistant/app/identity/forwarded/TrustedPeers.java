package salesassistant.app.identity.forwarded;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import salesassistant.app.problem.SettingException;

/** The networks that the proxy may call from; all, where none is named. */
final class TrustedPeers {

    private static final Pattern NUMERIC = Pattern.compile("[0-9a-fA-F.:]+(/[0-9]{1,3})?");

    private final List<Network> networks;

    TrustedPeers(String setting) {
        networks = Stream.of(setting.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(TrustedPeers::network)
                .toList();
    }

    private record Network(byte[] address, int bits) {

        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> (bit % 8);
                if ((other[bit / 8] & mask) != (address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    boolean trusts(String peer) {
        if (networks.isEmpty()) {
            return true;
        }
        var address = numeric(peer);
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private static Network network(String text) {
        var parts = text.split("/", 2);
        try {
            if (!NUMERIC.matcher(text).matches()) {
                throw new IllegalArgumentException();
            }
            var address = numeric(parts[0]);
            var bits = parts.length == 2 ? Integer.parseInt(parts[1]) : address.length * 8;
            if (bits > address.length * 8) {
                throw new IllegalArgumentException();
            }
            return new Network(address, bits);
        } catch (IllegalArgumentException _) {
            throw new SettingException(
                    "TRUSTED_PROXIES holds " + text + ", which is no network.",
                    "Write networks separated by commas, for example 10.0.0.0/8, fd00::/8.");
        }
    }

    /** The bytes of a numeric address; no name is ever looked up. */
    private static byte[] numeric(String address) {
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
