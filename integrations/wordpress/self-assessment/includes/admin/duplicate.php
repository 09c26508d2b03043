<?php
/**
 * A copy of a position to start from: under an id of its own, with an address for applications of one's own.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_post_self_assessment_duplicate', __NAMESPACE__ . '\receive_duplicate' );

/**
 * Prints the form that asks for both.
 */
function print_duplicate() {
	$position = find_position( asked( 'position' ) );
	if ( null === $position ) {
		print_list();
		return;
	}
	$id = $position['id'];
	/* translators: %s: title of a position. */
	echo '<h2>' . esc_html( sprintf( __( 'Duplicate “%s”', 'self-assessment' ), title_by_id( $id ) ) ) . '</h2>';
	open_form( 'duplicate', array( 'position' => $id ) );
	?>
		<p>
			<label for="self-assessment-id"><?php esc_html_e( 'Id of the copy (lower-case letters, digits and hyphens)', 'self-assessment' ); ?></label><br>
			<input type="text" id="self-assessment-id" name="id" class="regular-text" required maxlength="100" pattern="[a-z0-9\-]+" value="<?php echo esc_attr( substr( $id, 0, 95 ) . '-copy' ); ?>">
		</p>
		<p>
			<label for="self-assessment-email"><?php esc_html_e( 'E-mail address for applications', 'self-assessment' ); ?></label><br>
			<input type="email" id="self-assessment-email" name="email" class="regular-text" required autocomplete="email">
		</p>
	<?php
	print_buttons( __( 'Duplicate', 'self-assessment' ), 'button-primary' );
}

/**
 * Makes the copy.
 */
function receive_duplicate() {
	$from = sent( 'position' );
	require_permission( nonce_action( 'duplicate', $from ) );
	$position = find_position( $from );
	$id       = sent( 'id' );
	if ( null === $position ) {
		leave( array( 'problem' => 'expired' ) );
	}
	if ( preg_match( ID_PATTERN, $id ) && ( null !== find_position( $id ) || is_readable( own_file( $id ) ) ) ) {
		leave(
			array(
				'view'     => 'duplicate',
				'position' => $from,
				'problem'  => 'taken',
			)
		);
	}
	// As objects, so that an empty one does not become a list.
	$copy     = json_decode( $position['text'] );
	$copy->id = $id;
	if ( is_object( $copy->application ?? null ) ) {
		$copy->application->email = sent( 'email' );
	}
	propose( wp_json_encode( $copy, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ), 'duplicated' );
}
