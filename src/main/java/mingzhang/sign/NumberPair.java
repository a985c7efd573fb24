package mingzhang.sign;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;

/** The form of ECDSA's and SM2's signatures: a sequence of two numbers in DER (RFC 3279, 2.2.3). */
final class NumberPair {
  private NumberPair() {}

  static boolean is(byte[] bytes) {
    try {
      return ASN1Primitive.fromByteArray(bytes) instanceof ASN1Sequence pair
          && pair.size() == 2
          && pair.getObjectAt(0) instanceof ASN1Integer
          && pair.getObjectAt(1) instanceof ASN1Integer;
    } catch (IOException | RuntimeException e) { // cut off, or something else
      return false;
    }
  }
}
